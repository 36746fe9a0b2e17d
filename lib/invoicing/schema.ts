import { z } from "zod";
import { acceptMarksField } from "@/lib/documents/schema";
import { dayField, idField, textField } from "@/lib/validation/fields";

const monthField = dayField.refine((day) => day.endsWith("-01"), { message: "invalidDate" });
const centsField = z
  .number("outOfRange")
  .int("outOfRange")
  .min(-1_000_000, "outOfRange")
  .max(1_000_000, "outOfRange");

/** What does not follow from contract and requests: a reduction of the cost of care, or a cost beside care. */
export const additionSchema = z
  .strictObject({
    childId: idField,
    kind: z.enum(["credit", "fee"]),
    description: textField(120),
    cents: centsField,
  })
  .refine((one) => (one.kind === "credit" ? one.cents < 0 : one.cents > 0), {
    message: "outOfRange",
    path: ["cents"],
  });
export type Addition = z.output<typeof additionSchema>;

/** Months of closed book years to bill all the same, each by its first day; a form sends none, one or several. */
const closedMonthsField = z
  .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(monthField).max(240, "tooMany"))
  .optional();

export const issueInvoiceSchema = z.strictObject({
  payerId: idField,
  /** First day of the month. */
  month: monthField,
  closedMonths: closedMonthsField,
  additions: z.array(additionSchema).max(20).default([]),
  acceptMarks: acceptMarksField,
});

export const runInvoicesSchema = z.strictObject({ month: monthField, closedMonths: closedMonthsField });

const bookYearField = z.coerce
  .number("invalid")
  .int("invalid")
  .min(2000, "outOfRange")
  .max(2199, "outOfRange");
export const closeBookYearSchema = z.strictObject({ year: bookYearField });
export const openBookYearSchema = z.strictObject({ year: bookYearField, reason: textField(200) });

export const creditInvoiceSchema = z.strictObject({
  invoiceId: idField,
  reason: textField(300),
  acceptMarks: acceptMarksField,
});
