import "server-only";
import { and, asc, eq, gt, lte, type SQL } from "drizzle-orm";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/types";
import { meet } from "./weekdays";

export const findPlaced = (tx: Transaction, condition: SQL | undefined) =>
  tx
    .select({ row: placement, locationId: careGroup.locationId, group: careGroup })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .where(condition)
    .orderBy(asc(placement.startsOn));

/** A placement as it stands once its child is locked, the one order in which both are held; null reads as "not there". */
export async function lockPlaced(tx: Transaction, actor: Actor, placementId: string) {
  const [before] = await findPlaced(tx, eq(placement.id, placementId));
  if (!before || !(await lockChildToArrange(tx, actor, before.row.childId))) return null;
  const [found] = await findPlaced(tx, eq(placement.id, placementId));
  return found ?? null;
}

/** Where the child goes on one of these weekdays after a day, until another; refused by its name and first day. */
export async function refuseLater(
  tx: Transaction,
  { childId, weekdays }: { childId: string; weekdays: readonly number[] | null },
  { after, until }: { after: CareDay; until: CareDay | null },
  code: "placedLater" | "periodOverlaps",
) {
  const within = until === null ? undefined : lte(placement.startsOn, until);
  const following = await findPlaced(
    tx,
    and(eq(placement.childId, childId), gt(placement.startsOn, after), within),
  );
  const later = following.find(({ row }) => meet(row.weekdays, weekdays));
  if (!later) return null;
  const { startsOn, endsOn } = later.row;
  const facts = { name: later.group.name, days: [startsOn], ...(endsOn ? { until: endsOn } : {}) };
  return refused(code, code === "placedLater" ? "endsOn" : undefined, facts);
}
