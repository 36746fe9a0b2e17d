import "server-only";
import type { OutboxKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import { outbox } from "@/db/schema/system";
import type { Transaction } from "@/db/transaction";
import type { Instant } from "@/lib/time/instant";

type Planned<Kind extends OutboxKind> = {
  kind: Kind;
  payload: OutboxPayloads[Kind];
  /** Same key, same effect: planning it twice does it once. One row per recipient. */
  dedupeKey: string;
  runAt: Instant;
};

/** Plans a side effect in the transaction of the act; the worker does it after commit. */
export const plan = async <Kind extends OutboxKind>(tx: Transaction, effect: Planned<Kind>) => {
  await tx.insert(outbox).values(effect).onConflictDoNothing();
};
