import "server-only";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type AuditEntry, recordAudit, recordRefusal } from "@/lib/audit/record-audit";
import { postgresErrorOf } from "@/lib/log/database-errors";
import type { Instant } from "@/lib/time/instant";
import type { ActResult } from "./happened";
import { done, type InvalidFields, type Outcome, type Refused, refused } from "./outcome";
import { keepAlarms } from "./raise-alarm";

class RolledBack extends Error {
  constructor(readonly outcome: Refused | InvalidFields) {
    super("The act was refused");
  }
}

/** Refusals that mean "you may not": these attempts go into the audit. */
const suspicious = new Set(["notFound", "notAllowed", "ownRequest"]);

type Act<Value> = {
  actor: Actor;
  now: Instant;
  /** Which act, and what is known of it beforehand: its audit row, with what the work adds; or that of a refusal. */
  attempt: AuditEntry;
  /** Every refusal goes into the audit, as at the door; else those that mean "you may not". */
  notesAll?: boolean;
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
  notesAll = false,
  work,
}: Act<Value>): Promise<Outcome<Value>> {
  let undone: Transaction | undefined;
  const isNoted = ({ code }: Refused | InvalidFields) => notesAll || suspicious.has(code);
  try {
    const attempted = async (tx: Transaction): Promise<Outcome<Value>> => {
      undone = tx;
      const result = await work(tx);
      if (!result.ok && "kept" in result) return refused(result.code, result.field, result.facts);
      if (!result.ok) throw new RolledBack(result);
      for (const facts of result.facts) await recordAudit(tx, actor, { ...attempt, ...facts }, now);
      return done(result.value);
    };
    const outcome = await inTransaction(actor, attempted, { at: now });
    if (!outcome.ok && isNoted(outcome)) await recordRefusal(actor, attempt, now);
    return outcome;
  } catch (error) {
    const outcome =
      error instanceof RolledBack ? error.outcome : conflicts?.[postgresErrorOf(error)?.constraint ?? ""];
    if (!outcome) throw error;
    if (undone) await keepAlarms(actor, undone);
    if (isNoted(outcome)) await recordRefusal(actor, attempt, now);
    return outcome;
  }
}
