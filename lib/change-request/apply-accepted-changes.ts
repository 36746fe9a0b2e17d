import "server-only";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { afterValues, loadFields, lockRequest, subjectOf } from "./change-rows";
import { lockSubject } from "./in-scope";
import { changeButton } from "./schema";
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
  for (const { id } of due) await applyChange(job, { requestId: id }, now);
}

const applyChange = defineAct({
  name: "change.applied",
  by: "anybody",
  input: changeButton,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, now }, { requestId }) => {
    const request = await lockRequest(tx, requestId);
    if (request?.state !== "accepted" || request.appliedAt) return unrecorded(undefined);
    const subject = subjectOf(request);
    await lockSubject(tx, subject);
    const changes = (await loadFields(tx, [requestId])).get(requestId) ?? [];
    await writeValues(tx, subject, afterValues(changes));
    await tx.update(changeRequest).set({ appliedAt: now }).where(eq(changeRequest.id, requestId));
    const childIds = request.childId ? [request.childId] : [];
    return happened(undefined, { childIds, after: { fields: changes.map(({ field }) => field) } });
  },
});
