"use server";

import { formAction } from "@/lib/action/form-action";
import { answerConsent } from "@/lib/consent/answer-consent";
import { answerConsentSchema } from "@/lib/consent/schema";

export const answerConsentAction = formAction({
  name: "answerConsent",
  who: "person",
  schema: answerConsentSchema,
  run: (input, { actor, now }) => answerConsent(actor, input, now),
  answer: (_value, { t }) => ({ message: t.consent.saved }),
});
