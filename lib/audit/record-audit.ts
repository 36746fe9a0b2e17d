import "server-only";
import { audit } from "@/db/schema/system";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import type { Act } from "./acts";

/** What an audit row tells beside who and when. Never a secret, password, token or message text. */
export type AuditEntry = {
  act: Act;
  subjectId?: string;
  childIds?: readonly string[];
  locationId?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

const rowOf = (actor: Actor, entry: AuditEntry, outcome: "done" | "refused", now: Instant) => ({
  at: now,
  actorPersonId: actor.kind === "person" ? actor.personId : null,
  actorJob: actor.kind === "system" ? actor.job : null,
  act: entry.act,
  outcome,
  subjectId: entry.subjectId,
  childIds: [...(entry.childIds ?? [])],
  locationId: entry.locationId,
  before: entry.before,
  after: entry.after,
});

/** Writes the audit row inside the act's own transaction: if it cannot be written, nothing changes. */
export const recordAudit = async (tx: Transaction, actor: Actor, entry: AuditEntry, now: Instant) => {
  await tx.insert(audit).values(rowOf(actor, entry, "done", now));
};

/** Notes an attempt that was not allowed, in a transaction of its own since the act did not happen. */
export const recordRefusal = async (actor: Actor, entry: AuditEntry, now: Instant) => {
  await inTransaction(actor, (tx) => tx.insert(audit).values(rowOf(actor, entry, "refused", now)));
};
