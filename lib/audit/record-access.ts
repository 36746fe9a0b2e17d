import "server-only";
import { accessLog } from "@/db/schema/system";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/auth/actor";
import type { Instant } from "@/lib/time/instant";

export type AccessKind = (typeof accessLog.$inferInsert)["what"];

/** Notes in the reading transaction who opened what of a child: if it cannot be noted, nothing is shown. */
export const recordAccess = async (
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  kinds: readonly AccessKind[],
  now: Instant,
) => {
  await tx
    .insert(accessLog)
    .values(kinds.map((what) => ({ at: now, personId: actor.personId, what, childId })));
};
