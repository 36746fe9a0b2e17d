"use server";

import type { Route } from "next";
import { done } from "@/lib/act/outcome";
import type { Subject } from "@/lib/change-request/fields";
import { requestChange } from "@/lib/change-request/request-change";
import { restoreChange } from "@/lib/change-request/restore-change";
import { changeButton, childChangeForm } from "@/lib/change-request/schema";
import { withdrawChange } from "@/lib/change-request/withdraw-change";
import { followChild } from "@/lib/family/follow-child";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const requestChildChangeAction = formAction({
  name: "requestChildChange",
  who: "person",
  schema: childChangeForm,
  run: async (input, { actor, now }) => followChild(input.subject.id, await requestChange(actor, input, now)),
  answer: () => ({ goTo: "/child?sent=1" as Route }),
});

const pageOf = ({ kind }: Subject) => (kind === "child" ? "/child" : "/account");

export const withdrawChangeAction = formAction({
  name: "withdrawChange",
  who: "person",
  schema: changeButton,
  run: async (input, { actor, now }) => {
    const outcome = await withdrawChange(actor, input, now);
    return outcome.ok ? done({ ...outcome.value, ...input }) : outcome;
  },
  answer: ({ subject, requestId }) => ({ goTo: `${pageOf(subject)}?withdrawn=${requestId}` as Route }),
});

export const restoreChangeAction = formAction({
  ...byAct(restoreChange),
  answer: ({ subject }) => ({ goTo: `${pageOf(subject)}?sent=restored` as Route }),
});
