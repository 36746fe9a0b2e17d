import "server-only";
import type { Transaction } from "@/db/transaction";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";

/** Who decides is told of what was asked, and the other guardians when it is about a child. */
export async function planChangeAsked(
  tx: Transaction,
  { id: requestId, childId }: { id: string; childId: string | null },
  now: Instant,
  turn?: { again: true },
): Promise<void> {
  await planEvent(tx, "change-request.asked", { requestId }, now, turn);
  if (childId) await planEvent(tx, "child-change.asked", { requestId }, now, turn);
}
