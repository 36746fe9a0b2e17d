import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { absence } from "@/db/schema/care-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { loadDayFacts } from "./day-facts";
import { loadGuardian, lockChild } from "./in-scope";
import { mayTakeBackAbsence } from "./policy";
import { refusalOfTakingBack } from "./rules";
import { absenceButton } from "./schema";

/** A guardian says that the child comes after all; the care of that day stands again at once. */
export const takeBackAbsence = defineAct({
  name: "absence.takenBack",
  by: "person",
  input: absenceButton,
  may: inScope,
  about: ({ absenceId }) => ({ subjectId: absenceId }),
  work: async ({ tx, actor, now }, { absenceId }) => {
    const [report] = await tx
      .select({ childId: absence.childId, day: absence.day, kind: absence.kind })
      .from(absence)
      .where(eq(absence.id, absenceId));
    if (!report) return refused("notFound");
    const { childId, day, kind } = report;
    const guardian = await loadGuardian(tx, actor, childId, now);
    if (!guardian) return refused("notFound");
    if (!mayTakeBackAbsence(guardian)) return refused("notAllowed");
    await lockChild(tx, childId);
    const [facts] = await loadDayFacts(tx, actor, childId, [day]);
    const late = facts && refusalOfTakingBack(facts, kind, now);
    if (late) return refused(late.code, undefined, late.facts);
    const [takenBack] = await tx
      .update(absence)
      .set({ withdrawnBy: actor.personId, withdrawnAt: now })
      .where(and(eq(absence.id, absenceId), isNull(absence.withdrawnAt)))
      .returning({ id: absence.id });
    if (!takenBack) return refused("takenBackAlready");
    const locationId = facts?.placement?.locationId;
    const before = { day, kind };
    return happened(undefined, { subjectId: absenceId, childIds: [childId], locationId, before });
  },
});
