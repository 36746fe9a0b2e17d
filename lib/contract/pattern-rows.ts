import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { dayPart, opening } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import type { DayPartCode } from "@/lib/time/day-parts";
import { asLocalTime } from "@/lib/time/local-time";
import type { CareDay } from "@/lib/time/types";
import { parityOf, weekNumber } from "@/lib/time/week-parity";
import { blocksClash, type TimedBlock, withinOpening } from "./rules";
import type { AgreedBlock } from "./schema";

type Place = { locationId: string; startsOn: CareDay };
type SoldPart = { code: string; fromTime: string; toTime: string };
export type PatternRow = TimedBlock & { dayPart: DayPartCode | null };

const soldParts = (tx: Transaction, { locationId, startsOn }: Place): Promise<SoldPart[]> =>
  tx
    .select({ code: dayPart.code, fromTime: dayPart.fromTime, toTime: dayPart.toTime })
    .from(dayPart)
    .where(
      and(
        eq(dayPart.locationId, locationId),
        lte(dayPart.startsOn, startsOn),
        or(isNull(dayPart.endsOn), gte(dayPart.endsOn, startsOn)),
      ),
    );

const openingHours = async (tx: Transaction, { locationId, startsOn }: Place) => {
  const rows = await tx
    .select()
    .from(opening)
    .where(
      and(
        eq(opening.locationId, locationId),
        lte(opening.startsOn, startsOn),
        or(isNull(opening.endsOn), gte(opening.endsOn, startsOn)),
      ),
    );
  return rows.map(({ weekday, fromTime, toTime }) => ({
    weekday,
    from: asLocalTime(fromTime),
    to: asLocalTime(toTime),
  }));
};

function rowOf(block: AgreedBlock, parts: readonly SoldPart[]): PatternRow | null {
  const { weekday, everySecondWeekOf } = block;
  const parity = everySecondWeekOf ? parityOf(weekNumber(everySecondWeekOf)) : null;
  if (!("part" in block)) return { weekday, parity, from: block.from, to: block.to, dayPart: null };
  const part = parts.find((one) => one.code === block.part);
  if (!part) return null;
  return {
    ...{ weekday, parity, dayPart: block.part },
    from: asLocalTime(part.fromTime),
    to: asLocalTime(part.toTime),
  };
}

/** The agreed week with the times it freezes, checked against what the location sells and when it is open that day. */
export async function patternRows(
  tx: Transaction,
  pattern: readonly AgreedBlock[],
  place: Place,
): Promise<Outcome<PatternRow[]>> {
  const parts = await soldParts(tx, place);
  const rows = pattern.map((block) => rowOf(block, parts)).filter((row) => row !== null);
  if (rows.length < pattern.length) return refused("dayPartNotSold", "pattern");
  if (blocksClash(rows)) return refused("blocksOverlap", "pattern");
  if (!withinOpening(rows, await openingHours(tx, place))) return refused("outsideOpeningHours", "pattern");
  return done(rows);
}
