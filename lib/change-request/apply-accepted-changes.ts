import "server-only";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record-audit";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { afterValues, loadFields, lockRequest, subjectOf } from "./change-rows";
import { lockSubject } from "./in-scope";
import { writeValues } from "./values";

const job = system("housekeeping");

/** Writes accepted changes into the files on the day they hold from, each in a transaction of its own. */
export async function applyAcceptedChanges(now: Instant): Promise<void> {
  const due = await inTransaction(job, (tx) =>
    tx
      .select({ id: changeRequest.id })
      .from(changeRequest)
      .where(
        and(
          eq(changeRequest.state, "accepted"),
          isNull(changeRequest.appliedAt),
          lte(changeRequest.holdsFrom, today(now)),
        ),
      )
      .orderBy(asc(changeRequest.holdsFrom), asc(changeRequest.decidedAt))
      .limit(200),
  );
  for (const { id } of due) await inTransaction(job, (tx) => applyOne(tx, id, now));
}

async function applyOne(tx: Transaction, requestId: string, now: Instant): Promise<void> {
  const request = await lockRequest(tx, requestId);
  if (request?.state !== "accepted" || request.appliedAt) return;
  const subject = subjectOf(request);
  await lockSubject(tx, subject);
  const changes = (await loadFields(tx, [requestId])).get(requestId) ?? [];
  await writeValues(tx, subject, afterValues(changes));
  await tx.update(changeRequest).set({ appliedAt: now }).where(eq(changeRequest.id, requestId));
  const childIds = request.childId ? [request.childId] : [];
  const after = { fields: changes.map(({ field }) => field) };
  await recordAudit(tx, job, { act: "change.applied", subjectId: requestId, childIds, after }, now);
}
