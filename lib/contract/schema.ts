import { z } from "zod";
import { versionBases } from "@/db/schema/contract";
import { careTypes } from "@/db/schema/organisation";
import { dayPartCodes } from "@/lib/time/day-parts";
import {
  dayField,
  endBeforeBegin,
  idField,
  inOrder,
  optionalDayField,
  optionalTextField,
  textField,
  timeField,
  versionField,
} from "@/lib/validation/fields";

const weekdayField = z.number("choose").int("choose").min(1, "choose").max(7, "choose");
/** Of care in every second week: any day of a week in which it holds. Left out: every week. */
const everySecond = { everySecondWeekOf: optionalDayField };

/** A block of care on a weekday: a day part as the location sells it on the first day, or times. */
const blockSchema = z.union([
  z.strictObject({ weekday: weekdayField, part: z.enum(dayPartCodes), ...everySecond }),
  z
    .strictObject({ weekday: weekdayField, from: timeField, to: timeField, ...everySecond })
    .refine((block) => block.from < block.to, { message: "endBeforeBegin", path: ["to"] }),
]);
export type AgreedBlock = z.output<typeof blockSchema>;

const shareField = z.number("outOfRange").int("outOfRange").min(1, "outOfRange").max(1000, "outOfRange");

/** What a version agrees, from its first day on. */
const termsFields = {
  startsOn: dayField,
  productId: idField,
  weeksPerYear: z.number("outOfRange").positive("outOfRange").max(53, "outOfRange"),
  pattern: z.array(blockSchema).min(1).max(28),
  /** A rate of its own beside the product's, with the reason. */
  ownRate: z
    .strictObject({ centsPerHour: z.number().int().min(1).max(10_000), reason: textField(200) })
    .nullable()
    .default(null),
  /** Shares in thousandths; nobody named: the holder pays all of it. */
  payers: z
    .array(z.strictObject({ payerId: idField, thousandths: shareField }))
    .max(5)
    .default([]),
  /** Required where it begins in the past. */
  reason: optionalTextField(200),
};

const wholeShares = ({ payers }: { payers: readonly { thousandths: number }[] }) =>
  payers.length === 0 || payers.reduce((sum, one) => sum + one.thousandths, 0) === 1000;
const notWhole = { message: "sharesNotWhole", path: ["payers"] };
const onePart = ({ payers }: { payers: readonly { payerId: string }[] }) =>
  new Set(payers.map((one) => one.payerId)).size === payers.length;
const twice = { message: "invalid", path: ["payers"] };

/** Why it binds, and the day on which it was agreed. */
const boundFields = { basis: z.enum(versionBases).default("on_paper"), agreedOn: dayField };

export const agreeContractSchema = z
  .strictObject({
    childId: idField,
    locationId: idField,
    careType: z.enum(careTypes),
    holderId: idField,
    endsOn: optionalDayField,
    /** Of care that was taken over: from when it is billed here. Left out: from its start. */
    billedFrom: optionalDayField,
    ...termsFields,
    ...boundFields,
  })
  .refine(inOrder, endBeforeBegin)
  .refine(wholeShares, notWhole)
  .refine(onePart, twice);

export const draftChangeSchema = z
  .strictObject({ contractId: idField, ...termsFields })
  .refine(wholeShares, notWhole)
  .refine(onePart, twice);

export const changeContractSchema = z
  .strictObject({ contractId: idField, ...termsFields, ...boundFields })
  .refine(wholeShares, notWhole)
  .refine(onePart, twice);
export type Terms = z.output<typeof draftChangeSchema>;

const ofVersion = { versionId: idField, version: versionField };
export const versionSchema = z.strictObject(ofVersion);
export const offerVersionSchema = z.strictObject({ ...ofVersion, until: optionalDayField });
export const bindVersionSchema = z.strictObject({ ...ofVersion, ...boundFields });
/** The reason is required of what has begun already. */
export const cancelVersionSchema = z.strictObject({ ...ofVersion, reason: optionalTextField(200) });

const ofContract = { contractId: idField, version: versionField };
export const endContractSchema = z.strictObject({ ...ofContract, endsOn: dayField });
/** Without a day: it goes on without an end. */
export const extendContractSchema = z.strictObject({ ...ofContract, endsOn: optionalDayField });

export const announceTimesSchema = z.strictObject({
  locationId: idField,
  startsOn: dayField,
  contractIds: z
    .array(idField)
    .min(1)
    .max(500)
    .transform((ids) => [...new Set(ids)]),
});
