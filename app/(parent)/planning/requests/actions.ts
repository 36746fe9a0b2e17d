"use server";

import { buttonAction, formAction } from "@/lib/action/form-action";
import { askForCareChange } from "@/lib/care-request/ask-for-care-change";
import { absenceButton, careChangeForm, requestButton } from "@/lib/care-request/schema";
import { takeBackAbsence } from "@/lib/care-request/take-back-absence";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { followChild } from "@/lib/family/follow-child";

export const askForCareChangeAction = formAction({
  name: "askForCareChange",
  who: "person",
  schema: careChangeForm,
  run: async (input, { actor, now }) => followChild(input.childId, await askForCareChange(actor, input, now)),
  answer: ({ asked }) => ({ goTo: `/planning/requests?sent=${asked}` }),
});

export const withdrawCareRequestAction = buttonAction({
  name: "withdrawCareRequest",
  who: "person",
  schema: requestButton,
  run: (input, { actor, now }) => withdrawCareRequest(actor, input, now),
});

export const takeBackAbsenceAction = buttonAction({
  name: "takeBackAbsence",
  who: "person",
  schema: absenceButton,
  run: (input, { actor, now }) => takeBackAbsence(actor, input, now),
});
