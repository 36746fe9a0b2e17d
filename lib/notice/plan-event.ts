import "server-only";
import type { EventKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import type { Transaction } from "@/db/transaction";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";

/**
 * Records in the transaction of the act that it happened, once per kind and ids; the worker tells whom it concerns.
 * `again`: it happened to the same thing before, and who was not told then, or saw it taken back, is told.
 */
export const planEvent = <Kind extends EventKind>(
  tx: Transaction,
  kind: Kind,
  ids: OutboxPayloads[Kind],
  now: Instant,
  { again = false } = {},
): Promise<void> => {
  const turn = again ? [now.toISOString()] : [];
  return plan(tx, {
    ...{ kind, payload: ids, runAt: now },
    dedupeKey: [kind, ...Object.values(ids), ...turn].join(" "),
  });
};
