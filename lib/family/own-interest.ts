import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/action/outcome";
import { raiseAlarm } from "@/lib/alarm/raise-alarm";
import type { Actor } from "@/lib/auth/actor";
import type { Instant } from "@/lib/time/instant";

/**
 * How a decision stands to whoever takes it. `own`: about this person or a child of theirs. `alone`: that, and
 * nobody else could take it, so an administrator may and the others hear of it.
 */
export type Interest = "none" | "own" | "alone";

type Columns = { childId: SQL; adults: SQL; locationId: SQL; forOffice: SQL };

/** For rows of a list; the database asks the same once more when a decision is written. */
export const interestIn = ({ childId, adults, locationId, forOffice }: Columns): SQL<Interest> =>
  sql<Interest>`app.interest_in(${childId}, ${adults}, ${locationId}, ${forOffice})`;

/** What is written into a child's file without having been asked: no location or desk of its own. */
const aboutChild = (childId: string) =>
  interestIn({
    childId: sql`${childId}::uuid`,
    adults: sql`'{}'::uuid[]`,
    locationId: sql`null::uuid`,
    forOffice: sql`false`,
  });

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
  const [row] = await tx.execute<{ interest: Interest }>(sql`select ${aboutChild(childId)} as interest`);
  return refuseOwn(tx, actor, { interest: row?.interest ?? "own", childId }, now);
}
