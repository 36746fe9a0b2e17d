import type { z } from "zod";
import type { agreeContractSchema } from "@/lib/contract/schema";
import type { NameParts } from "@/lib/names/full-name";
import { addDays, addMonths, type CareDay, startOfMonth, startOfWeek } from "@/lib/time/care-day";
import type { Calendar } from "./calendar";
import type { ChildSketch } from "./family-types";
import { chance } from "./random";

/** "Eva, de Vries" → Eva · de · Vries. */
export function nameOf(sketch: string): NameParts {
  const [givenName = "", rest = ""] = sketch.split(", ");
  const words = rest.split(" ");
  const first = words.findIndex((word) => word !== word.toLowerCase());
  return { givenName, namePrefix: words.slice(0, first).join(" "), familyName: words.slice(first).join(" ") };
}

type Block = z.input<typeof agreeContractSchema>["pattern"][number];
const parts = { f: "full_day", m: "morning", a: "afternoon" } as const;

/** Reads the week of a sketch (family-types.ts); care of every second week holds from the first week on. */
export const blocksOf = (week: string, startsOn: CareDay): Block[] =>
  week.split(" ").map((word) => {
    const [what = "", every] = word.split("/");
    const when = { weekday: Number(what[0]), everySecondWeekOf: every === "2" ? startsOn : undefined };
    if (what[1] === "@") {
      const [from = "", to = ""] = what.slice(2).split("-");
      return { ...when, from, to };
    }
    return { ...when, part: parts[what[1] as keyof typeof parts] };
  });

export type Dates = { birth: CareDay; agreedOn: CareDay; startsOn: CareDay; endsOn: CareDay };

/** Care begins on a Monday some months after birth and ends the day before the fourth birthday. */
export function datesOf(sketch: ChildSketch, calendar: Calendar): Dates {
  const birth = calendar.born(sketch.months, sketch.days);
  const luck = chance("dates", nameOf(sketch.name).familyName, String(sketch.months));
  const age = Math.max(3, Math.min(sketch.months - 4, luck.between(3, 9)));
  const startsOn =
    sketch.startsIn === undefined
      ? addDays(startOfWeek(startOfMonth(addMonths(birth, age))), 7)
      : startOfWeek(calendar.day(sketch.startsIn));
  const agreedOn = addDays(startsOn, -luck.between(60, 120));
  return { birth, agreedOn, startsOn, endsOn: addDays(addMonths(birth, 48), -1) };
}
