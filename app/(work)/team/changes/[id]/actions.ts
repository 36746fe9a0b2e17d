"use server";

import type { Route } from "next";
import type { PersonActor } from "@/lib/access/actor";
import { done, type Outcome } from "@/lib/act/outcome";
import { acceptChange } from "@/lib/change-request/accept-change";
import { nextChange } from "@/lib/change-request/inbox";
import { rejectChange } from "@/lib/change-request/reject-change";
import { acceptChangeForm, rejectChangeForm } from "@/lib/change-request/schema";
import { changeRequestStates } from "@/lib/change-request/states";
import { formAction } from "@/lib/web/form-action";

/** Decided just now or by somebody else before: either way the next page tells what became of it. */
async function settled(
  actor: PersonActor,
  requestId: string,
  outcome: Outcome,
): Promise<Outcome<{ requestId: string; next: string | null }>> {
  if (!outcome.ok && !changeRequestStates.isSettled(outcome.code)) return outcome;
  return done({ requestId, next: await nextChange(actor, requestId) });
}

/** On to the change that waits next, or back to the empty desk. */
const onwards = ({ requestId, next }: { requestId: string; next: string | null }) => {
  const page = next ? `/team/changes/${next}` : "/team/changes";
  return { goTo: `${page}?settled=${requestId}` as Route };
};

export const acceptChangeAction = formAction({
  name: "acceptChange",
  who: "person",
  schema: acceptChangeForm,
  run: async (input, { actor, now }) =>
    settled(actor, input.requestId, await acceptChange(actor, input, now)),
  answer: onwards,
});

export const rejectChangeAction = formAction({
  name: "rejectChange",
  who: "person",
  schema: rejectChangeForm,
  run: async (input, { actor, now }) =>
    settled(actor, input.requestId, await rejectChange(actor, input, now)),
  answer: onwards,
});
