import "server-only";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type AuditEntry, recordAudit, recordRefusal } from "@/lib/audit/record-audit";
import { postgresErrorOf } from "@/lib/log/database-errors";
import type { Instant } from "@/lib/time/instant";
import type { ActResult } from "./happened";
import { done, type InvalidFields, type Outcome, type Refused } from "./outcome";
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
  /** Which act, and what is known of it beforehand: its audit row, with what the work adds; or that of a refusal. */
  attempt: AuditEntry;
  /** Name of a database constraint → what it means to people. */
  conflicts?: Record<string, Refused>;
  work: (tx: Transaction) => Promise<ActResult<Value>>;
};

/**
 * Runs one act in one transaction. A refusal rolls everything back, so nothing is ever half-written;
 * a broken constraint named in `conflicts` becomes that refusal (two people were at it at once). Only alarms stay.
 * What happened has its audit row in the same transaction: if that cannot be written, nothing changes.
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
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      for (const facts of result.facts) await recordAudit(tx, actor, { ...attempt, ...facts }, now);
      return done(result.value);
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
