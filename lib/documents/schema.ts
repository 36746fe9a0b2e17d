import { z } from "zod";
import { idField } from "@/lib/validation/fields";

const yearField = z.number("invalid").int("invalid").min(2000, "outOfRange").max(2199, "outOfRange");

/** After the refusal `notPrintable`: issue it all the same. */
export const acceptMarksField = z.literal(true).optional();

export const publishAnnualStatementSchema = z.strictObject({
  payerId: idField,
  year: yearField,
  acceptMarks: acceptMarksField,
});
export const publishAnnualEstimateSchema = z.strictObject({
  payerId: idField,
  childId: idField,
  year: yearField,
  acceptMarks: acceptMarksField,
});
export const publishContractSchema = z.strictObject({ contractId: idField, acceptMarks: acceptMarksField });

/** The last part of a page's or file's address. */
export const documentIdSchema = z.strictObject({ id: idField });
