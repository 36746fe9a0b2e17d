import { unstable_isUnrecognizedActionError as isUnknownAction } from "next/navigation";
import type { FormAction } from "@/lib/web/form-action";
import { answerOf, type FormState, type Unsent } from "@/lib/web/form-state";

/** How Next tells where an action leads to: to its own router, as an error. */
export const digestOf = (error: unknown) =>
  error instanceof Error && "digest" in error ? String(error.digest) : undefined;

export const leadsToLogin = (digest: string) => /^NEXT_REDIRECT;\w+;\/login(\?|;)/.test(digest);

export const whyUnsent = (error: unknown): Unsent["why"] => {
  if (isUnknownAction(error)) return "renewed";
  return navigator.onLine ? "noAnswer" : "offline";
};

type Watch = {
  /** The server answered, whatever it said; nothing where that leads to another page. */
  onAnswer: (answer?: FormState) => void;
  /** The session had ended: the person comes back after logging in. */
  onLapse: () => void;
  /** True when this page is being replaced, so that no answer is needed here. */
  onUnsent: (why: Unsent["why"]) => boolean;
};

/** An action whose lack of an answer is an answer too. Where an action leads to another page stays Next's own. */
export const guarded =
  (action: FormAction, watch: Watch) =>
  async (previous: FormState, formData: FormData): Promise<FormState> => {
    const before = answerOf(previous);
    try {
      const answer = await action(before, formData);
      watch.onAnswer(answer);
      return answer;
    } catch (error) {
      const digest = digestOf(error);
      if (digest) {
        if (leadsToLogin(digest)) watch.onLapse();
        else watch.onAnswer();
        throw error;
      }
      const why = whyUnsent(error);
      if (watch.onUnsent(why)) await new Promise<never>(() => {});
      return { status: "unsent", why, before };
    }
  };
