"use server";

import { answerConsent } from "@/lib/consent/answer-consent";
import { answerConsentSchema } from "@/lib/consent/schema";
import { followChild } from "@/lib/family/follow-child";
import { formAction } from "@/lib/web/form-action";

export const answerConsentAction = formAction({
  name: "answerConsent",
  who: "person",
  schema: answerConsentSchema,
  run: async (input, { actor, now }) => followChild(input.childId, await answerConsent(actor, input, now)),
  answer: (_value, { t }) => ({ message: t.consent.saved }),
});
