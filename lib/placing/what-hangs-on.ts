import "server-only";
import { and, asc, eq, gt, inArray, isNull, max, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { AbsenceKind } from "@/db/schema/care-request";
import { guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { invoiceLine } from "@/db/schema/invoice";
import { careGroup } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { afterEnd, carries, type End, hasCareOn } from "@/lib/care-request/ground";
import { type HangingSlot, loadAbsences, loadGround, loadSlots } from "@/lib/care-request/load-ground";
import { fullName } from "@/lib/names/full-name";
import { type ContractBeyond, contractsBeyond } from "@/lib/planning/contracts-beyond";
import { addDays } from "@/lib/time/care-day";
import type { TimeSpan } from "@/lib/time/local-time";
import type { CareDay } from "@/lib/time/types";

/** A place of the child that ends, or one of its contracts. */
export type Ending = { placementId: string; lastDay: CareDay } | { contractId: string; lastDay: CareDay };

export type HangingDay = TimeSpan & { day: CareDay };
export type HangsOn = {
  /** What falls away after the last day: agreed extra care, requests that wait, and absences. */
  extra: HangingDay[];
  asked: HangingDay[];
  absences: { day: CareDay; kind: AbsenceKind }[];
  /** What goes on: other contracts of the child, and other places. */
  contracts: ContractBeyond[];
  places: { groupName: string; endsOn: CareDay | null }[];
  /** The last day that was billed already of what falls away; the next run writes the difference. Null as well for who reads no bills. */
  billedUntil: CareDay | null;
  /** Adults whose view of the child does not hang on care: until when it lasts. */
  guardians: { name: string; until: CareDay | null }[];
  /** Of all that falls away; an act that is shown another one was confirmed by somebody who saw something else. */
  seen: string;
};

/** Out of reach is null, exactly as what is not there. */
export const whatHangsOn = (actor: Actor, childId: string, ending: Ending): Promise<HangsOn | null> =>
  readTogether(actor, async (tx) => {
    const [own] = await tx.execute<{ reached: boolean }>(
      sql`select ${familiesWithin(actor, sql`${childId}::uuid`)} as reached`,
    );
    return own?.reached ? hangsOn(tx, actor, childId, ending) : null;
  });

/** For acts, inside their own transaction and before they write. */
export async function hangsOn(
  tx: Transaction,
  actor: Actor,
  childId: string,
  ending: Ending,
): Promise<HangsOn> {
  const { lastDay } = ending;
  const end = await endOf(tx, childId, ending);
  const falls = await fallsAway(tx, actor, childId, end);
  const [contracts, places, billedUntil, guardians] = await Promise.all([
    contractsBeyond(tx, childId, lastDay),
    placesBeyond(tx, childId, end),
    billedBeyond(tx, end, falls.slots),
    guardiansBeyond(tx, childId, lastDay),
  ]);
  const spanOf = ({ day, from, to }: HangingSlot) => ({ day, from, to });
  return {
    extra: falls.slots.filter((one) => one.booked).map(spanOf),
    asked: falls.slots.filter((one) => !one.booked).map(spanOf),
    absences: falls.absences.map(({ day, kind }) => ({ day, kind })),
    contracts: contracts.filter(({ id }) => !end.contractIds.includes(id)),
    ...{ places, billedUntil, guardians },
    seen: [...falls.slots, ...falls.absences].map(({ id }) => id.slice(0, 8)).join(" "),
  };
}

/** Which places end with a contract is what endContract does: all of them, unless another contract goes on. */
async function endOf(tx: Transaction, childId: string, ending: Ending): Promise<End> {
  const { lastDay } = ending;
  if ("placementId" in ending) return { lastDay, contractIds: [], placementIds: [ending.placementId] };
  const contractIds = [ending.contractId];
  const further = (await contractsBeyond(tx, childId, lastDay)).filter(({ id }) => id !== ending.contractId);
  if (further.length > 0) return { lastDay, contractIds, placementIds: [] };
  const places = await tx.select({ id: placement.id }).from(placement).where(eq(placement.childId, childId));
  return { lastDay, contractIds, placementIds: places.map(({ id }) => id) };
}

/** The same questions as settleCare asks of what is written. */
async function fallsAway(tx: Transaction, actor: Actor, childId: string, end: End) {
  const from = addDays(end.lastDay, 1);
  const [standing, all, absences] = await Promise.all([
    loadGround(tx, childId),
    loadSlots(tx, actor, childId, from),
    loadAbsences(tx, childId, from),
  ]);
  const ground = afterEnd(standing, end);
  const slots = all.filter((one) => one.settles && one.living && !carries(ground, one));
  const booked = all.filter((one) => one.booked && !slots.includes(one)).map(({ day }) => day);
  const ending = absences.filter((one) => !one.careEnded && !hasCareOn(ground, booked, one.day));
  return { slots, absences: ending };
}

async function placesBeyond(tx: Transaction, childId: string, { lastDay, placementIds }: End) {
  const rows = await tx
    .select({ id: placement.id, groupName: careGroup.name, endsOn: placement.endsOn })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .where(and(eq(placement.childId, childId), or(isNull(placement.endsOn), gt(placement.endsOn, lastDay))))
    .orderBy(asc(placement.startsOn));
  return rows
    .filter(({ id }) => !placementIds.includes(id))
    .map(({ groupName, endsOn }) => ({ groupName, endsOn }));
}

async function billedBeyond(tx: Transaction, { lastDay, contractIds }: End, slots: readonly HangingSlot[]) {
  const requestIds = slots.filter((one) => one.booked).map(({ requestId }) => requestId);
  if (contractIds.length + requestIds.length === 0) return null;
  const ofContract = and(inArray(invoiceLine.contractId, [...contractIds]), eq(invoiceLine.kind, "contract"));
  const [row] = await tx
    .select({ until: max(invoiceLine.toDay) })
    .from(invoiceLine)
    .where(and(gt(invoiceLine.toDay, lastDay), or(ofContract, inArray(invoiceLine.requestId, requestIds))));
  return (row?.until ?? null) as CareDay | null;
}

async function guardiansBeyond(tx: Transaction, childId: string, lastDay: CareDay) {
  const { givenName, namePrefix, familyName } = person;
  const rows = await tx
    .select({ givenName, namePrefix, familyName, until: guardianship.endsOn })
    .from(guardianship)
    .innerJoin(person, eq(person.id, guardianship.personId))
    .where(
      and(
        ...[eq(guardianship.childId, childId), eq(guardianship.seesDaily, true)],
        ...[
          isNull(guardianship.blockReason),
          or(isNull(guardianship.endsOn), gt(guardianship.endsOn, lastDay)),
        ],
      ),
    )
    .orderBy(asc(person.familyName), asc(person.givenName));
  return rows.map(({ until, ...names }) => ({ name: fullName(names), until }));
}
