import "server-only";
import { and, asc, inArray } from "drizzle-orm";
import { logEntry } from "@/db/schema/log-entry";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { inOwnHands } from "./policy";

/** Locks the entries, always in the same order; null when one of them is out of reach. */
export async function loadInOwnHands(tx: Transaction, actor: PersonActor, entryIds: string[]) {
  if (entryIds.length === 0) return null;
  const entries = await tx
    .select({
      id: logEntry.id,
      childId: logEntry.childId,
      careDay: logEntry.careDay,
      kind: logEntry.kind,
      details: logEntry.details,
      text: logEntry.text,
      removedAt: logEntry.removedAt,
    })
    .from(logEntry)
    .where(and(inArray(logEntry.id, entryIds), inOwnHands(actor)))
    .orderBy(asc(logEntry.id))
    .for("update");
  return entries.length === entryIds.length ? entries : null;
}
