import { z } from "zod";
import { consentPurposes } from "@/db/schema/consent";
import { idField } from "@/lib/validation/fields";

export const answerConsentSchema = z.strictObject({
  childId: idField,
  purpose: z.enum(consentPurposes),
  allowed: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
});
