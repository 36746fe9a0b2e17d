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

export const issueInvoiceSchema = z.strictObject({
  payerId: idField,
  /** First day of the month. */
  month: monthField,
  additions: z.array(additionSchema).max(20).default([]),
  acceptMarks: acceptMarksField,
});

export const runInvoicesSchema = z.strictObject({ month: monthField });

export const creditInvoiceSchema = z.strictObject({
  invoiceId: idField,
  reason: textField(300),
  acceptMarks: acceptMarksField,
});
