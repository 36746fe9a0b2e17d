import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type Interest, interestIn } from "@/lib/access/own-interest";
import { uuidList } from "@/lib/access/reach";
import type { Instant } from "@/lib/time/instant";
import { refuseOwn } from "./refuse-own";

/** Whoever works here asks for a change of the own data, as every parent does. */
export async function refuseOneself(
  tx: Transaction,
  actor: Actor,
  personIds: readonly string[],
  now: Instant,
) {
  const none = { childId: sql`null::uuid`, locationId: sql`null::uuid`, forOffice: sql`false` };
  const about = interestIn({ ...none, adults: uuidList(personIds) });
  const [row] = await tx.execute<{ interest: Interest }>(sql`select ${about} as interest`);
  return refuseOwn(tx, actor, { interest: row?.interest ?? "own", childId: null }, now);
}
