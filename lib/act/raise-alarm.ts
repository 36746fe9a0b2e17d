import "server-only";
import { sql } from "drizzle-orm";
import type { AlarmFacts, AlarmKind } from "@/db/schema/alarm";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";

export type Alarm = {
  kind: AlarmKind;
  /** Tells one alarm of a kind from another: an id, a keyed hash, or the name of a thing of the house. */
  subject: string;
  facts: AlarmFacts;
  at: Instant;
};

const raisedIn = new WeakMap<Transaction, Alarm[]>();

const write = (tx: Transaction, { kind, subject, facts, at }: Alarm) =>
  tx.execute(
    sql`select app.raise_alarm(${kind}, ${subject}, ${JSON.stringify(facts)}::jsonb, ${at.toISOString()}::timestamptz)`,
  );

/**
 * Calls the administrators: one open row per kind and subject, counted up when it is raised again. Any person or
 * job may. It holds when the act is refused afterwards: `runAct` raises it once more then (`keepAlarms`).
 */
export async function raiseAlarm(tx: Transaction, alarm: Alarm): Promise<void> {
  raisedIn.set(tx, [...(raisedIn.get(tx) ?? []), alarm]);
  await write(tx, alarm);
}

/** Raises anew what a transaction raised that was rolled back because its act was refused. */
export async function keepAlarms(actor: Actor, undone: Transaction): Promise<void> {
  const alarms = raisedIn.get(undone) ?? [];
  if (alarms.length === 0) return;
  await inTransaction(actor, async (tx) => {
    for (const alarm of alarms) await write(tx, alarm);
  });
}
