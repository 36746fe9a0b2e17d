"use server";

import { done, type Outcome } from "@/lib/act/outcome";
import { askForCareChange } from "@/lib/care-request/ask-for-care-change";
import { restoreAbsence } from "@/lib/care-request/restore-absence";
import { restoreCareRequest } from "@/lib/care-request/restore-care-request";
import { absenceButton, careChangeForm, requestButton } from "@/lib/care-request/schema";
import { takeBackAbsence } from "@/lib/care-request/take-back-absence";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { followChild } from "@/lib/family/follow-child";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const askForCareChangeAction = formAction({
  name: "askForCareChange",
  who: "person",
  schema: careChangeForm,
  run: async (input, { actor, now }) => followChild(input.childId, await askForCareChange(actor, input, now)),
  answer: ({ asked }) => ({ goTo: `/planning/requests?sent=${asked}` }),
});

/** What was withdrawn or taken back is named in the address, so that the page can say so and offer the way back. */
const named = async <Input>(input: Input, outcome: Promise<Outcome>): Promise<Outcome<Input>> => {
  const answer = await outcome;
  return answer.ok ? done(input) : answer;
};

export const withdrawCareRequestAction = formAction({
  name: "withdrawCareRequest",
  who: "person",
  schema: requestButton,
  run: (input, { actor, now }) => named(input, withdrawCareRequest(actor, input, now)),
  answer: ({ requestId }) => ({ goTo: `/planning/requests?withdrawn=${requestId}` }),
});

export const takeBackAbsenceAction = formAction({
  name: "takeBackAbsence",
  who: "person",
  schema: absenceButton,
  run: (input, { actor, now }) => named(input, takeBackAbsence(actor, input, now)),
  answer: ({ absenceId }) => ({ goTo: `/planning/requests?takenBack=${absenceId}` }),
});

export const restoreCareRequestAction = formAction({
  ...byAct(restoreCareRequest),
  answer: () => ({ goTo: "/planning/requests?restored=request" }),
});

export const restoreAbsenceAction = formAction({
  ...byAct(restoreAbsence),
  answer: () => ({ goTo: "/planning/requests?restored=absence" }),
});
