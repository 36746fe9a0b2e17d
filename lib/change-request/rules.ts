import type { RefusalCode } from "@/lib/texts/refusals";
import { addDays, type CareDay } from "@/lib/time/care-day";
import type { ChangeFieldName, Values } from "./fields";

/** A change may be asked this long before it holds. */
const furthestDays = 366;

export type FieldChange = { field: ChangeFieldName; before: string; after: string };

/** Only what differs; a field that was not sent stays as it is. */
export function changesBetween(current: Values, wanted: Values): FieldChange[] {
  const fields = Object.keys(wanted) as ChangeFieldName[];
  return fields
    .map((field) => ({ field, before: current[field] ?? "", after: wanted[field] ?? "" }))
    .filter(({ before, after }) => before !== after);
}

export function refusalOfDay(holdsFrom: CareDay | null, today: CareDay): RefusalCode | null {
  if (holdsFrom === null) return null;
  if (holdsFrom < today) return "dayInPast";
  return holdsFrom > addDays(today, furthestDays) ? "tooFarAhead" : null;
}

export const holdsAlready = (holdsFrom: CareDay | null, today: CareDay) =>
  holdsFrom === null || holdsFrom <= today;

/** Which of the fields are no longer what they were when the change was asked. */
export const overtaken = (changes: readonly FieldChange[], current: Values): ChangeFieldName[] =>
  changes
    .filter(({ field, before, after }) => {
      const now = current[field] ?? "";
      return now !== before && now !== after;
    })
    .map(({ field }) => field);
