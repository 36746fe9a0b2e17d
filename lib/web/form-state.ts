/** What stands there now that somebody else was earlier, by field, and how a form says so. */
export type StandingNow = {
  values: Readonly<Record<string, string>>;
  /** The values that are a date, as people read it. */
  days: Readonly<Record<string, string>>;
  t: { now: string; nothing: string; ticked: string; unticked: string };
};

/** What the server answered. `values` holds what was typed, so nothing has to be typed twice. */
export type Answer =
  | { status: "idle" }
  | {
      status: "refused";
      message: string;
      fields: Record<string, string>;
      values: Record<string, string | string[]>;
      standing?: StandingNow;
    }
  | { status: "done"; message: string };

/** Why a form got no proper answer: nothing of it is known to have arrived. */
export type Unsent = { status: "unsent"; why: "offline" | "noAnswer" | "renewed"; before: Answer };

/** What a form knows after it was sent; only the browser itself finds a form unsent. */
export type FormState = Answer | Unsent;

export const answerOf = (state: FormState): Answer => (state.status === "unsent" ? state.before : state);

export const idle: Answer = { status: "idle" };
