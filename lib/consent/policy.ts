import "server-only";
import { and, eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { guardianMayRow } from "@/lib/access/guardian";

/** Only who has authority over the child answers for it, and only while no block stands. */
export async function hasAuthorityOver(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
): Promise<boolean> {
  const rows = await tx
    .select({ id: guardianship.id })
    .from(guardianship)
    .where(
      and(
        eq(guardianship.childId, childId),
        eq(guardianship.personId, actor.personId),
        guardianMayRow("authority", { of: guardianship }),
      ),
    );
  return rows.length > 0;
}
