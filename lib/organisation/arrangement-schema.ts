import { z } from "zod";
import { careTypes } from "@/db/schema/organisation";
import { daysBetween } from "@/lib/time/care-day";
import { schoolHolidayOf } from "@/lib/time/school-holidays";
import {
  dayField,
  idField,
  optionalDayField,
  optionalTextField,
  textField,
  tickField,
  timeField,
  versionField,
} from "@/lib/validation/fields";
import { parseLrkNumber } from "@/lib/validation/lrk-number";
import { field, parsed, problem } from "@/lib/validation/parsed";
import { several } from "@/lib/validation/several";
import { locationFields, week } from "./schema";

export const correctLocationSchema = z.strictObject({
  locationId: idField,
  ...locationFields,
  version: versionField,
});

export const setOpeningSchema = z.strictObject({
  locationId: idField,
  startsOn: dayField,
  opening: week,
  /** Care that was agreed on a weekday that is closed then comes to an end. */
  careStops: z.boolean().default(false),
});

/** What was to begin on this day, and has not begun yet. */
export const takeBackSchema = z.strictObject({ locationId: idField, startsOn: dayField });
export const takeBackForCareSchema = takeBackSchema.extend({ careType: z.enum(careTypes) });

export const setRegistrationSchema = z.strictObject({
  locationId: idField,
  careType: z.enum(careTypes),
  lrkNumber: field(parseLrkNumber),
  startsOn: dayField,
});

export const endRegistrationSchema = z.strictObject({
  locationId: idField,
  careType: z.enum(careTypes),
  endsOn: dayField,
  /** What still stands after that day stays as it is. */
  stays: tickField,
});
export const takeBackRegistrationEndSchema = z.strictObject({
  locationId: idField,
  careType: z.enum(careTypes),
});

const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const schoolHolidayField = field((text) => {
  const holiday = schoolHolidayOf(text);
  return holiday ? parsed(holiday) : problem("choose");
});

/** The public and school holidays that were ticked, and one reason for a range of days. */
export const closeDaysSchema = z
  .strictObject({
    /** Empty closes every location. */
    locationId: several(idField, 200),
    holiday: several(dayField, 20),
    /** School holidays by their names (lib/time/school-holidays); each is of the locations of its region alone. */
    schoolHoliday: several(schoolHolidayField, 20),
    startsOn: optionalDayField,
    endsOn: optionalDayField,
    name: optionalTextField(80),
    /** Whether the families whose care falls on those days hear of it. */
    tell: ticked,
  })
  .superRefine(({ holiday, schoolHoliday, startsOn, endsOn, name }, context) => {
    const isTicked = holiday.length + schoolHoliday.length > 0;
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (startsOn === null && (!isTicked || endsOn !== null || name !== "")) wrong("startsOn", "required");
    if (startsOn !== null && name === "") wrong("name", "required");
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) wrong("endsOn", "endBeforeBegin");
    if (startsOn !== null && endsOn !== null && daysBetween(startsOn, endsOn) > 60)
      wrong("endsOn", "tooMany");
  });
/** A day on which a location (none: all of them) closes before its usual time. */
export const closeEarlySchema = z.strictObject({
  locationId: several(idField, 200),
  day: dayField,
  from: timeField,
  name: textField(80),
  tell: ticked,
});

/** For which of its children a group is closed on a day, and why. */
export const closeGroupDaySchema = z.strictObject({
  groupId: idField,
  day: dayField,
  child: several(idField, 60).refine((ids) => ids.length > 0, "choose"),
  reason: textField(80),
  /** What the parents read besides. */
  more: optionalTextField(500),
});
export const reopenGroupDaySchema = z.strictObject({ groupId: idField, day: dayField });
export const reopenDaySchema = z.strictObject({
  closureDayId: idField,
  /** Every day to come that the same act closed there under the same name, such as a holiday. */
  whole: tickField,
});

export const renameGroupSchema = z.strictObject({
  groupId: idField,
  name: textField(60),
  version: versionField,
});
export const endGroupSchema = z.strictObject({ groupId: idField, endsOn: dayField });
export const reopenGroupSchema = z.strictObject({ groupId: idField });
