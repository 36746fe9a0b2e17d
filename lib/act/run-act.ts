import "server-only";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type AuditEntry, recordRefusal } from "@/lib/audit/record-audit";
import { postgresErrorOf } from "@/lib/log/database-errors";
import type { Instant } from "@/lib/time/instant";
import type { InvalidFields, Outcome, Refused } from "./outcome";
import { keepAlarms } from "./raise-alarm";

class RolledBack extends Error {
  constructor(readonly outcome: Refused | InvalidFields) {
    super("The act was refused");
  }
}

/** Refusals that mean "you may not": these attempts go into the diary. */
const suspicious = new Set(["notFound", "notAllowed", "ownRequest"]);

type Act<Value> = {
  actor: Actor;
  now: Instant;
  /** For the diary when the attempt was out of reach; the deed itself writes its own row. */
  attempt: AuditEntry;
  /** Name of a database constraint → what it means to people. */
  conflicts?: Record<string, Refused>;
  work: (tx: Transaction) => Promise<Outcome<Value>>;
};

/**
 * Runs one act in one transaction. A refusal rolls everything back, so nothing is ever half-written;
 * a broken constraint named in `conflicts` becomes that refusal (two people were at it at once). Only alarms stay.
 */
export async function runAct<Value>({
  actor,
  now,
  attempt,
  conflicts,
  work,
}: Act<Value>): Promise<Outcome<Value>> {
  let undone: Transaction | undefined;
  try {
    const attempted = async (tx: Transaction) => {
      undone = tx;
      const outcome = await work(tx);
      if (!outcome.ok) throw new RolledBack(outcome);
      return outcome;
    };
    return await inTransaction(actor, attempted, { at: now });
  } catch (error) {
    const outcome =
      error instanceof RolledBack ? error.outcome : conflicts?.[postgresErrorOf(error)?.constraint ?? ""];
    if (!outcome) throw error;
    if (undone) await keepAlarms(actor, undone);
    if (suspicious.has(outcome.code)) await recordRefusal(actor, attempt, now);
    return outcome;
  }
}
