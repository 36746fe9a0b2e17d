import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type Interest, interestInChild } from "@/lib/access/own-interest";
import type { Instant } from "@/lib/time/instant";
import { type Refused, refused } from "./outcome";
import { raiseAlarm } from "./raise-alarm";

type Decision = { interest: Interest; requestId?: string; childId: string | null };

/** Null when this actor may go on. Where nobody else could, the administrators are told in the same transaction. */
export async function refuseOwn(
  tx: Transaction,
  actor: Actor,
  { interest, requestId, childId }: Decision,
  now: Instant,
): Promise<Refused | null> {
  if (interest === "own") return refused("ownRequest");
  if (interest === "none" || actor.kind !== "person") return null;
  const facts = { personId: actor.personId, ...(childId && { childId }), ...(requestId && { requestId }) };
  const subject = requestId ?? childId ?? actor.personId;
  await raiseAlarm(tx, { kind: "own-request-decided", subject, facts, at: now });
  return null;
}

/** The same for a change of the file itself: of who belongs to the child, its health and what else is known. */
export async function refuseOwnChild(
  tx: Transaction,
  actor: Actor,
  childId: string,
  now: Instant,
): Promise<Refused | null> {
  const [row] = await tx.execute<{ interest: Interest }>(sql`select ${interestInChild(childId)} as interest`);
  return refuseOwn(tx, actor, { interest: row?.interest ?? "own", childId }, now);
}
