"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { done, type Outcome } from "@/lib/action/outcome";
import { acceptChange } from "@/lib/change-request/accept-change";
import { rejectChange } from "@/lib/change-request/reject-change";
import { isSettled } from "@/lib/change-request/rules";
import { acceptChangeForm, rejectChangeForm } from "@/lib/change-request/schema";

/** Decided just now or by somebody else before: either way the page tells what became of the change. */
const settled = (requestId: string, outcome: Outcome): Outcome<string> =>
  outcome.ok || isSettled(outcome.code) ? done(requestId) : outcome;

export const acceptChangeAction = formAction({
  name: "acceptChange",
  who: "person",
  schema: acceptChangeForm,
  run: async (input, { actor, now }) => settled(input.requestId, await acceptChange(actor, input, now)),
  answer: (requestId) => ({ goTo: `/office/changes/${requestId}` as Route }),
});

export const rejectChangeAction = formAction({
  name: "rejectChange",
  who: "person",
  schema: rejectChangeForm,
  run: async (input, { actor, now }) => settled(input.requestId, await rejectChange(actor, input, now)),
  answer: (requestId) => ({ goTo: `/office/changes/${requestId}` as Route }),
});
