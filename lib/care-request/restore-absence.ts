import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { absence } from "@/db/schema/care-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { isUndoable } from "@/lib/act/undo";
import { loadDayFacts } from "./day-facts";
import { loadGuardian, lockChild } from "./in-scope";
import { mayRestoreAbsence } from "./policy";
import { decideAbsence } from "./rules";
import { absenceButton } from "./schema";

/** Undoes taking back: the child does not come after all, as was reported; as long as that can still be reported. */
export const restoreAbsence = defineAct({
  name: "absence.restored",
  by: "person",
  input: absenceButton,
  may: inScope,
  about: ({ absenceId }) => ({ subjectId: absenceId }),
  conflicts: { absence_no_overlap: refused("absentAlready") },
  work: async ({ tx, actor, now }, { absenceId }) => {
    const [seen] = await tx.select().from(absence).where(eq(absence.id, absenceId));
    const guardian = seen && (await loadGuardian(tx, actor, seen.childId, now));
    if (!guardian) return refused("notFound");
    if (!mayRestoreAbsence(guardian)) return refused("notAllowed");
    const { childId, day, kind } = seen;
    await lockChild(tx, childId);
    const [report] = await tx
      .select({ withdrawnAt: absence.withdrawnAt })
      .from(absence)
      .where(eq(absence.id, absenceId));
    if (!report?.withdrawnAt) return refused("absentAlready");
    if (!isUndoable(report.withdrawnAt, now)) return refused("undoTooLate");
    const facts = await loadDayFacts(tx, actor, childId, [day]);
    const days = decideAbsence(facts, kind, now);
    if ("code" in days) return refused(days.code, undefined, days.facts);
    const [restored] = await tx
      .update(absence)
      .set({ withdrawnBy: null, withdrawnAt: null, careEnded: false })
      .where(and(eq(absence.id, absenceId), isNotNull(absence.withdrawnAt)))
      .returning({ id: absence.id });
    if (!restored) return refused("absentAlready");
    const locationId = facts[0]?.placement?.locationId;
    const after = { day, kind };
    return happened(undefined, { childIds: [childId], locationId, after });
  },
});
