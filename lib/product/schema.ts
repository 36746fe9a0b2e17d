import { z } from "zod";
import { careTypes } from "@/db/schema/organisation";
import { dayField, idField, optionalDayField, textField, versionField } from "@/lib/validation/fields";

const rateField = z.number("outOfRange").int("outOfRange").min(1, "outOfRange").max(10_000, "outOfRange");

export const registerProductSchema = z.strictObject({
  locationId: idField,
  careType: z.enum(careTypes),
  name: textField(80),
  startsOn: dayField,
  centsPerHour: rateField,
});
export const correctProductSchema = z.strictObject({
  productId: idField,
  name: textField(80),
  /** Sold until then; left out: without an end. What was agreed goes on. */
  endsOn: optionalDayField,
  version: versionField,
});
export const announceRateSchema = z.strictObject({
  productId: idField,
  startsOn: dayField,
  centsPerHour: rateField,
});
export const takeBackRateSchema = z.strictObject({ productId: idField, startsOn: dayField });
