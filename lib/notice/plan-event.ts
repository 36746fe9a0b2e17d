import "server-only";
import type { EventKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import type { Transaction } from "@/db/transaction";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";

/** Records in the transaction of the act that it happened, once per kind and ids; the worker tells whom it concerns. */
export const planEvent = <Kind extends EventKind>(
  tx: Transaction,
  kind: Kind,
  ids: OutboxPayloads[Kind],
  now: Instant,
): Promise<void> =>
  plan(tx, { kind, payload: ids, dedupeKey: [kind, ...Object.values(ids)].join(" "), runAt: now });
