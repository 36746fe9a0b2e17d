import { z } from "zod";
import { dayField, idField, textField } from "@/lib/validation/fields";

const amountField = z
  .number("outOfRange")
  .int("outOfRange")
  .min(1, "outOfRange")
  .max(10_000_000, "outOfRange");
const reasonField = textField(300);

/** `reference` is the bank's own of the transfer. */
const transfer = { payerId: idField, paidOn: dayField, cents: amountField, reference: textField(70) };

export const recordPaymentSchema = z.strictObject({
  ...transfer,
  /** Paid first, when the transfer names one; else the oldest that is open. */
  invoiceId: idField.nullable().default(null),
});
export const recordRefundSchema = z.strictObject(transfer);
export const reverseEntrySchema = z.strictObject({ entryId: idField, reason: reasonField });
export const writeOffSchema = z.strictObject({ invoiceId: idField, reason: reasonField });
export const setOpeningBalanceSchema = z.strictObject({
  payerId: idField,
  day: dayField,
  /** What is still owed from before is positive, what is in favour negative. */
  cents: z
    .number("outOfRange")
    .int("outOfRange")
    .min(-10_000_000, "outOfRange")
    .max(10_000_000, "outOfRange")
    .refine((cents) => cents !== 0, { message: "outOfRange" }),
  reason: reasonField,
});
