import { z } from "zod";
import { careTypes } from "@/db/schema/organisation";
import { dayPartCodes } from "@/lib/time/day-parts";
import {
  dayField,
  endBeforeBegin,
  idField,
  inOrder,
  optionalDayField,
  timeField,
  versionField,
} from "@/lib/validation/fields";

const weekdayField = z.number("choose").int("choose").min(1, "choose").max(7, "choose");
const everyWeek = { periodWeeks: z.union([z.literal(1), z.literal(2)]).default(1), anchor: optionalDayField };

/** A block of care on a weekday: a day part as the location sells it, or times. */
const blockSchema = z.union([
  z.strictObject({ weekday: weekdayField, part: z.enum(dayPartCodes), ...everyWeek }),
  z
    .strictObject({ weekday: weekdayField, from: timeField, to: timeField, ...everyWeek })
    .refine((block) => block.from < block.to, { message: "endBeforeBegin", path: ["to"] }),
]);
export type AgreedBlock = z.output<typeof blockSchema>;

export const agreeContractSchema = z
  .strictObject({
    childId: idField,
    locationId: idField,
    careType: z.enum(careTypes),
    holderId: idField,
    agreedOn: dayField,
    startsOn: dayField,
    endsOn: optionalDayField,
    weeksPerYear: z.number("outOfRange").positive("outOfRange").max(53, "outOfRange"),
    /** Rate from a day on, until the next one begins; the first holds from the start of the contract. */
    rates: z
      .array(z.strictObject({ startsOn: dayField, centsPerHour: z.number().int().min(1).max(10_000) }))
      .min(1)
      .max(10),
    pattern: z.array(blockSchema).min(1).max(28),
  })
  .refine(inOrder, endBeforeBegin)
  .refine((deal) => deal.rates[0]?.startsOn === deal.startsOn, { message: "invalid", path: ["rates"] })
  .refine(
    (deal) => deal.rates.every((rate, n) => n === 0 || rate.startsOn > (deal.rates[n - 1]?.startsOn ?? "")),
    {
      message: "invalid",
      path: ["rates"],
    },
  );

export const endContractSchema = z.strictObject({
  contractId: idField,
  endsOn: dayField,
  version: versionField,
});
