"use server";

import { done, type Outcome } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { approveForm, rejectForm } from "@/lib/care-request/schema";
import { careRequestStates } from "@/lib/care-request/states";
import { formAction } from "@/lib/web/form-action";

type Decision = { requestId: string; location?: string };

/** Decided just now or by somebody else before: either way the inbox tells what became of the request. */
const settled = (decision: Decision, outcome: Outcome): Outcome<Decision> =>
  outcome.ok || careRequestStates.isSettled(outcome.code) ? done(decision) : outcome;

const inbox = ({ requestId, location }: Decision) => {
  const query = new URLSearchParams({ ...(location ? { location } : {}), settled: requestId });
  return { goTo: `/team/requests?${query}` as const };
};

export const approveCareRequestAction = formAction({
  name: "approveCareRequest",
  who: "person",
  schema: approveForm,
  run: async (input, { actor, now }) => settled(input, await approveCareRequest(actor, input, now)),
  answer: inbox,
});

export const rejectCareRequestAction = formAction({
  name: "rejectCareRequest",
  who: "person",
  schema: rejectForm,
  run: async (input, { actor, now }) => settled(input, await rejectCareRequest(actor, input, now)),
  answer: inbox,
});
