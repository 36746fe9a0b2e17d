import "server-only";
import { setTimeout } from "node:timers/promises";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type Look, recordLooks } from "@/lib/audit/record-access";
import type { Instant } from "@/lib/time/instant";

export type Note = (looks: readonly Look[]) => Promise<void>;

/**
 * Opens something that is noted, and hands it over later to whoever opens far more than the work asks for. The wait
 * is outside the transaction: no connection is held. What people need in a hurry (the card of a child, the lists
 * of the day) is noted with `recordAccess` and never kept back.
 */
export async function openNoted<Opened>(
  actor: PersonActor,
  now: Instant,
  work: (tx: Transaction, note: Note) => Promise<Opened>,
): Promise<Opened> {
  let delay = 0;
  const opened = await inTransaction(actor, (tx) =>
    work(tx, async (looks) => {
      delay = await recordLooks(tx, actor, looks, now);
    }),
  );
  if (delay > 0) await setTimeout(delay);
  return opened;
}
