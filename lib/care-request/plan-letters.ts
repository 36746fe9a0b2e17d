import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import { seesDailyLife } from "@/lib/access/guardian";
import { plan } from "@/lib/outbox/plan";
import { planNotice } from "@/lib/outbox/plan-notice";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** One letter per manager of the location: something waits for an answer. */
export async function planAskedLetters(
  tx: Transaction,
  requestId: string,
  locationId: string,
  now: Instant,
): Promise<void> {
  const managers = await tx.execute<{ personId: string }>(
    sql`select managers as "personId" from app.managers_of(${locationId}::uuid) managers`,
  );
  for (const { personId } of managers)
    await plan(tx, {
      kind: "mail.care-request-asked",
      payload: { requestId, personId },
      dedupeKey: `care-request-asked ${requestId} ${personId}`,
      runAt: now,
    });
}

/** One letter per guardian who sees the child's daily life today; blocked and former ones get none. */
export async function planDecidedLetters(
  tx: Transaction,
  requestId: string,
  childId: string,
  now: Instant,
): Promise<void> {
  const guardians = await tx
    .select({ personId: guardianship.personId })
    .from(guardianship)
    .where(and(eq(guardianship.childId, childId), seesDailyLife({ of: guardianship, day: today(now) })));
  for (const { personId } of guardians)
    await planNotice(tx, "careRequests", {
      kind: "mail.care-request-decided",
      payload: { requestId, personId },
      dedupeKey: `care-request-decided ${requestId} ${personId}`,
      runAt: now,
    });
}
