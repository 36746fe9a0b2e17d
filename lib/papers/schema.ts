import { z } from "zod";
import { acceptMarksField } from "@/lib/documents/schema";
import { idField } from "@/lib/validation/fields";

const yearField = z.number("invalid").int("invalid").min(2000, "outOfRange").max(2199, "outOfRange");

export const publishAnnualStatementSchema = z.strictObject({
  payerId: idField,
  year: yearField,
  acceptMarks: acceptMarksField,
});
/** A form sends its year as text, and a tick as "on". */
export const reissueStatementsSchema = z.strictObject({
  year: z.coerce.number("invalid").pipe(yearField),
  acceptMarks: z
    .literal("on")
    .transform((): true => true)
    .or(z.literal(true))
    .optional(),
});
export const publishAnnualEstimateSchema = z.strictObject({
  payerId: idField,
  childId: idField,
  year: yearField,
  acceptMarks: acceptMarksField,
});
export const publishContractSchema = z.strictObject({ contractId: idField, acceptMarks: acceptMarksField });
