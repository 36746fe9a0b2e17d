import type { AuditEntry } from "@/lib/audit/record-audit";
import type { InvalidFields, Refused } from "./outcome";

/** What the audit row of an act tells beside who, when and which act; what it does not name stands in the attempt. */
export type AuditFacts = Partial<Omit<AuditEntry, "act">>;

type Happened<Value> = { ok: true; value: Value; facts: readonly AuditFacts[] };

/** A "no" that leaves its mark. */
type Kept = Refused & { kept: true };

/** How the work of an act ends: the frame (run-act.ts) writes the audit rows from it. */
export type ActResult<Value> = Happened<Value> | Refused | InvalidFields | Kept;

/**
 * It took place; one audit row, or one for each of several things. Never a secret, password, token or message text
 * among the facts.
 */
export const happened = <Value>(
  value: Value,
  facts: AuditFacts | readonly AuditFacts[],
): Happened<Value> => ({ ok: true, value, facts: Array.isArray(facts) ? facts : [facts as AuditFacts] });

/** No audit row: it was so already, or what was written is its own record. */
export const unrecorded = <Value>(value: Value): Happened<Value> => ({ ok: true, value, facts: [] });

/** Refused, and yet what was written stays: a miss is counted, a try is spent. Every other refusal undoes everything. */
export const keeping = (refusal: Refused): Kept => ({ ...refusal, kept: true });
