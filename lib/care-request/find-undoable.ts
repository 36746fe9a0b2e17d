import "server-only";
import { and, asc, eq, gte } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { absence, careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { undoableSince } from "@/lib/act/undo";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { loadGuardian } from "./in-scope";
import { mayRestoreAbsence, mayRestoreCareRequest } from "./policy";

/** What was withdrawn or taken back a moment ago, with its days. */
export type Undoable = { kind: "request" | "absence"; id: string; days: CareDay[] };

/** For the sentence after withdrawing or taking back; null once it cannot be undone, or by this person. */
export async function findUndoable(
  actor: PersonActor,
  childId: string,
  { withdrawn, takenBack }: { withdrawn?: unknown; takenBack?: unknown },
  now: Instant,
): Promise<Undoable | null> {
  const kind = withdrawn ? "request" : "absence";
  const id = idField.safeParse(withdrawn ?? takenBack);
  if (!id.success) return null;
  return readTogether(actor, async (tx) => {
    const guardian = await loadGuardian(tx, actor, childId, now);
    const may = kind === "request" ? mayRestoreCareRequest(guardian) : mayRestoreAbsence(guardian);
    const days = may ? await daysOf(tx, kind, { id: id.data, childId }, undoableSince(now)) : [];
    return days.length > 0 ? { kind, id: id.data, days } : null;
  });
}

async function daysOf(
  tx: Transaction,
  kind: Undoable["kind"],
  { id, childId }: { id: string; childId: string },
  since: Instant,
): Promise<CareDay[]> {
  const rows =
    kind === "request"
      ? await tx
          .select({ day: careRequestSlot.day })
          .from(careRequestSlot)
          .innerJoin(careRequest, eq(careRequest.id, careRequestSlot.requestId))
          .where(
            and(
              eq(careRequest.id, id),
              eq(careRequest.childId, childId),
              gte(careRequest.withdrawnAt, since),
            ),
          )
          .orderBy(asc(careRequestSlot.day))
      : await tx
          .select({ day: absence.day })
          .from(absence)
          .where(and(eq(absence.id, id), eq(absence.childId, childId), gte(absence.withdrawnAt, since)));
  return rows.map((row) => row.day);
}
