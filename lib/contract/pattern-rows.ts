import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { z } from "zod";
import { dayPart, opening } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { asLocalTime } from "@/lib/time/local-time";
import type { CareDay } from "@/lib/time/types";
import { blocksClash, type TimedBlock, withinOpening } from "./rules";
import type { AgreedBlock, agreeContractSchema } from "./schema";

type Deal = z.output<typeof agreeContractSchema>;
type SoldPart = { id: string; code: string; fromTime: string; toTime: string };

const soldParts = (tx: Transaction, locationId: string, day: CareDay): Promise<SoldPart[]> =>
  tx
    .select({ id: dayPart.id, code: dayPart.code, fromTime: dayPart.fromTime, toTime: dayPart.toTime })
    .from(dayPart)
    .where(
      and(
        eq(dayPart.locationId, locationId),
        lte(dayPart.startsOn, day),
        or(isNull(dayPart.endsOn), gte(dayPart.endsOn, day)),
      ),
    );

const openingHours = async (tx: Transaction, locationId: string, day: CareDay) => {
  const rows = await tx
    .select()
    .from(opening)
    .where(
      and(
        eq(opening.locationId, locationId),
        lte(opening.startsOn, day),
        or(isNull(opening.endsOn), gte(opening.endsOn, day)),
      ),
    );
  return rows.map(({ weekday, fromTime, toTime }) => ({
    weekday,
    from: asLocalTime(fromTime),
    to: asLocalTime(toTime),
  }));
};

const partOf = (block: AgreedBlock, parts: readonly SoldPart[]) =>
  "part" in block ? parts.find((part) => part.code === block.part) : undefined;

function timed(block: AgreedBlock, parts: readonly SoldPart[], deal: Deal): TimedBlock | null {
  const when = {
    weekday: block.weekday,
    periodWeeks: block.periodWeeks,
    anchor: block.anchor ?? deal.startsOn,
  };
  if (!("part" in block)) return { ...when, from: block.from, to: block.to };
  const part = partOf(block, parts);
  return part ? { ...when, from: asLocalTime(part.fromTime), to: asLocalTime(part.toTime) } : null;
}

function rowOf(block: AgreedBlock, parts: readonly SoldPart[], deal: Deal) {
  const times =
    "part" in block ? { fromTime: null, toTime: null } : { fromTime: block.from, toTime: block.to };
  return {
    weekday: block.weekday,
    periodWeeks: block.periodWeeks,
    anchor: block.anchor ?? deal.startsOn,
    dayPartId: partOf(block, parts)?.id ?? null,
    ...times,
    startsOn: deal.startsOn,
    endsOn: deal.endsOn,
  };
}

/** The agreed week as rows, checked against what the location sells and when it is open. */
export async function patternRows(tx: Transaction, deal: Deal): Promise<Outcome<ReturnType<typeof rowOf>[]>> {
  const parts = await soldParts(tx, deal.locationId, deal.startsOn);
  const blocks = deal.pattern.map((block) => timed(block, parts, deal));
  const known = blocks.filter((block) => block !== null);
  if (known.length < blocks.length) return refused("dayPartNotSold", "pattern");
  if (blocksClash(known)) return refused("blocksOverlap", "pattern");
  if (!withinOpening(known, await openingHours(tx, deal.locationId, deal.startsOn)))
    return refused("outsideOpeningHours", "pattern");
  return done(deal.pattern.map((block) => rowOf(block, parts, deal)));
}
