import "server-only";
import { and, count, eq, min } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { changeRequest } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import { withinDesk } from "./desk";

type Changes = { count: number; since: Instant | null };

/** What waits at the actor's desk: changes about a child's health, and the others; since when the oldest does. */
export async function findChangesWaiting(actor: PersonActor): Promise<{ health: Changes; other: Changes }> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        aboutHealth: changeRequest.aboutHealth,
        count: count(),
        since: min(changeRequest.askedAt),
      })
      .from(changeRequest)
      .where(and(withinDesk(actor), eq(changeRequest.state, "pending")))
      .groupBy(changeRequest.aboutHealth),
  );
  const of = (health: boolean) => {
    const row = rows.find(({ aboutHealth }) => aboutHealth === health);
    return { count: row?.count ?? 0, since: row?.since ?? null };
  };
  return { health: of(true), other: of(false) };
}
