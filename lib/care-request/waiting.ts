import "server-only";
import { and, count, eq, min, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careRequest } from "@/db/schema/care-request";
import type { PersonActor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/care-day";
import { inReach } from "./inbox";

type Requests = { count: number; first: CareDay | null };

/** The waiting requests of the inbox: those whose first day is `upTo` at the latest, and the others. */
export async function findRequestsWaiting(
  actor: PersonActor,
  upTo: CareDay,
): Promise<{ soon: Requests; later: Requests }> {
  const isSoon = sql<boolean>`${careRequest.firstDay} <= ${upTo}::date`;
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({ isSoon, count: count(), first: min(careRequest.firstDay) })
      .from(careRequest)
      .where(and(inReach(actor, sql`${careRequest.locationId}`), eq(careRequest.state, "pending")))
      .groupBy(sql`1`),
  );
  const of = (soon: boolean) => {
    const row = rows.find((one) => one.isSoon === soon);
    return { count: row?.count ?? 0, first: row?.first ?? null };
  };
  return { soon: of(true), later: of(false) };
}
