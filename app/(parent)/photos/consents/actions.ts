"use server";

import { formAction } from "@/lib/action/form-action";
import { answerConsent } from "@/lib/consent/answer-consent";
import { answerConsentSchema } from "@/lib/consent/schema";
import { followChild } from "@/lib/family/follow-child";

export const answerConsentAction = formAction({
  name: "answerConsent",
  who: "person",
  schema: answerConsentSchema,
  run: async (input, { actor, now }) => followChild(input.childId, await answerConsent(actor, input, now)),
  answer: (_value, { t }) => ({ message: t.consent.saved }),
});
