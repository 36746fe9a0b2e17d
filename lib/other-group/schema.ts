import { z } from "zod";
import { dayField, endBeforeBegin, idField, inOrder, optionalDayField } from "@/lib/validation/fields";

export const askOtherGroupSchema = z
  .strictObject({
    childId: idField,
    groupId: z.uuid("choose"),
    startsOn: dayField,
    endsOn: dayField,
    /** Left out: the parents are asked in the portal. */
    signedOn: optionalDayField,
  })
  .refine(inOrder, endBeforeBegin);

export const answerOtherGroupSchema = z.strictObject({
  consentId: idField,
  answer: z.enum(["yes", "no"], "choose"),
});

export const cancelOtherGroupSchema = z.strictObject({ consentId: idField });
