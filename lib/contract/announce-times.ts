import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { child } from "@/db/schema/child";
import {
  contract,
  contractPattern,
  contractPayer,
  contractRate,
  contractVersion,
} from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { earliestRise } from "@/lib/product/announcement";
import { addDays, startOfWeek, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { parityOf, weekNumber } from "@/lib/time/week-parity";
import { bind, careOverlaps } from "./bind";
import { movedTimes } from "./moved-times";
import { mayArrangeContracts } from "./policy";
import { type AgreedBlock, announceTimesSchema } from "./schema";
import { writeVersion } from "./write-version";

type Pattern = typeof contractPattern.$inferSelect;

/** The block as somebody would agree it anew: a part takes the times it has on that day. */
function agreedAgain(
  { weekday, parity, dayPart, fromTime, toTime }: Pattern,
  startsOn: CareDay,
): AgreedBlock {
  const monday = startOfWeek(startsOn);
  const week = parityOf(weekNumber(monday)) === parity ? monday : addDays(monday, 7);
  const when = { weekday, everySecondWeekOf: parity === null ? null : week };
  return dayPart ? { ...when, part: dayPart } : { ...when, from: fromTime, to: toTime };
}

/** Terms that hold on a day, to be agreed again. */
async function termsOn(tx: Transaction, contractId: string, day: CareDay) {
  const [version] = await tx
    .select({ version: contractVersion, own: contractRate })
    .from(contractVersion)
    .leftJoin(contractRate, eq(contractRate.versionId, contractVersion.id))
    .where(
      and(
        eq(contractVersion.contractId, contractId),
        eq(contractVersion.state, "binding"),
        sql`${day}::date between ${contractVersion.startsOn} and coalesce(${contractVersion.endsOn}, 'infinity')`,
      ),
    );
  if (!version) return null;
  const { id, productId, weeksPerYear } = version.version;
  const [payers, patterns] = await Promise.all([
    tx.select().from(contractPayer).where(eq(contractPayer.versionId, id)),
    tx.select().from(contractPattern).where(eq(contractPattern.versionId, id)),
  ]);
  const { own } = version;
  return {
    ...{ productId, weeksPerYear: Number(weeksPerYear), reason: "", startsOn: day },
    ownRate: own && { centsPerHour: own.centsPerHour, reason: own.reason },
    payers: payers.map(({ payerId, thousandths }) => ({ payerId, thousandths })),
    pattern: patterns.map((one) => agreedAgain(one, day)),
  };
}

async function announce(
  tx: Transaction,
  file: typeof contract.$inferSelect,
  startsOn: CareDay,
  now: Instant,
): Promise<Outcome<string>> {
  const terms = await termsOn(tx, file.id, startsOn);
  if (!terms) return refused("changedMeanwhile");
  const written = await writeVersion(tx, file, terms, now);
  if (!written.ok) return written;
  const { versionId } = written.value;
  const bound = { basis: "announced", agreedOn: today(now) } as const;
  const refusal = await bind(tx, { id: versionId, startsOn, reason: "" }, bound, now);
  if (refusal) return refusal;
  await planEvent(tx, "contract.announced", { versionId }, now);
  return done(versionId);
}

/** The files held, their children first, as agreeing does. */
async function holdFiles(tx: Transaction, ids: readonly string[]) {
  const which = inArray(contract.id, [...ids]);
  const children = tx.select({ id: contract.childId }).from(contract).where(which);
  await tx
    .select({ id: child.id })
    .from(child)
    .where(inArray(child.id, children))
    .orderBy(child.id)
    .for("update");
  return tx.select().from(contract).where(which).orderBy(contract.id).for("update");
}

type Input = z.output<typeof announceTimesSchema>;

/** A dearer month is told a whole calendar month ahead, as another rate is; a cheaper or equal one on any day to come. */
async function tooSoon(tx: Transaction, { locationId, startsOn, contractIds }: Input, now: Instant) {
  const moved = await movedTimes(tx, { locationId, startsOn }, contractIds);
  if (moved.length < contractIds.length) return refused("changedMeanwhile");
  const earliest = moved.some(({ before, after }) => after.cents > before.cents)
    ? earliestRise(today(now))
    : addDays(today(now), 1);
  return startsOn < earliest ? refused("risesTooSoon", "startsOn", { days: [earliest] }) : null;
}

/** Contracts follow the times their day parts have from a day on, and whoever pays is told. Others stay as they are. */
export const announceTimes = defineAct({
  name: "contract.timesAnnounced",
  by: "anybody",
  input: announceTimesSchema,
  may: mayArrangeContracts,
  about: ({ locationId }) => ({ locationId }),
  conflicts: careOverlaps,
  work: async ({ tx, now }, input) => {
    const files = await holdFiles(tx, input.contractIds);
    const refusal = await tooSoon(tx, input, now);
    if (refusal) return refusal;
    const versionIds: string[] = [];
    for (const file of files) {
      const announced = await announce(tx, file, input.startsOn, now);
      if (!announced.ok) return announced;
      versionIds.push(announced.value);
    }
    const { startsOn, contractIds } = input;
    const childIds = files.map((one) => one.childId);
    return happened({ versionIds }, { childIds, after: { startsOn, contractIds } });
  },
});
