import { z } from "zod";
import { dayPartCodes } from "@/lib/time/day-parts";
import type { LocalTime } from "@/lib/time/types";
import { dayField, idField, optionalTimeField, tickField } from "@/lib/validation/fields";

/** ISO weekdays, as the fields of the form are numbered. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A field for each end of each day of the week. */
export const weekFields = {
  ...{ from1: optionalTimeField, to1: optionalTimeField, from2: optionalTimeField, to2: optionalTimeField },
  ...{ from3: optionalTimeField, to3: optionalTimeField, from4: optionalTimeField, to4: optionalTimeField },
  ...{ from5: optionalTimeField, to5: optionalTimeField, from6: optionalTimeField, to6: optionalTimeField },
  ...{ from7: optionalTimeField, to7: optionalTimeField },
};

type Ends = Record<string, LocalTime | null>;
type Wrong = (field: string, message: string) => void;

/** One span of a form of many: nothing when it was left empty, and both ends told what they lack. */
function spanOf(ends: Ends, key: string | number, wrong: Wrong) {
  const [from, to] = [ends[`from${key}`], ends[`to${key}`]];
  if (from && to && from < to) return { from, to };
  if (from && to) wrong(`to${key}`, "endBeforeBegin");
  else if (from) wrong(`to${key}`, "required");
  else if (to) wrong(`from${key}`, "required");
  return null;
}

const isEmpty = (ends: Ends, keys: readonly (string | number)[]) =>
  keys.every((key) => !ends[`from${key}`] && !ends[`to${key}`]);

/** The weekdays that were filled in, with what is wrong told at the field. */
export function weekOf(ends: Ends, wrong: Wrong) {
  if (isEmpty(ends, weekdays)) wrong("from1", "required");
  return weekdays.flatMap((weekday) => {
    const span = spanOf(ends, weekday, wrong);
    return span ? [{ weekday, ...span }] : [];
  });
}

const telling =
  (context: z.RefinementCtx<unknown>): Wrong =>
  (name, message) =>
    context.addIssue({ code: "custom", path: [name], message });

/** The form of other opening hours; becomes what `setOpening` takes. */
export const openingForm = z
  .strictObject({ locationId: idField, startsOn: dayField, ...weekFields, careStops: tickField })
  .transform(({ locationId, startsOn, careStops, ...ends }, context) => ({
    ...{ locationId, startsOn, careStops },
    opening: weekOf(ends, telling(context)),
  }));

/** The form of other day parts; becomes what `setDayParts` takes. A part that is left empty is not sold. */
export const dayPartsForm = z
  .strictObject({
    ...{ locationId: idField, startsOn: dayField },
    ...{ from_morning: optionalTimeField, to_morning: optionalTimeField },
    ...{ from_afternoon: optionalTimeField, to_afternoon: optionalTimeField },
    ...{ from_full_day: optionalTimeField, to_full_day: optionalTimeField },
  })
  .transform(({ locationId, startsOn, ...ends }, context) => {
    const wrong = telling(context);
    const keys = dayPartCodes.map((code) => `_${code}`);
    if (isEmpty(ends, keys)) wrong("from_morning", "required");
    const parts = dayPartCodes.flatMap((code) => {
      const span = spanOf(ends, `_${code}`, wrong);
      return span ? [{ code, ...span }] : [];
    });
    return { locationId, startsOn, parts };
  });
