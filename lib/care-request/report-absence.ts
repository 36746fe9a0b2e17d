import "server-only";
import { type AbsenceKind, absence } from "@/db/schema/care-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { type CareDay, daysBetween, daysIn } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { loadDayFacts } from "./day-facts";
import { loadGuardian, lockChild } from "./in-scope";
import { mayReportAbsence } from "./policy";
import { decideAbsence, refusalOfDay } from "./rules";
import { mostAbsenceDays } from "./schema";

export type AbsenceReport = {
  childId: string;
  kind: AbsenceKind;
  from: CareDay;
  /** Last day, included; the same as `from` for one day. */
  until: CareDay;
  note: string;
};

/** A guardian says that the child does not come. It takes effect at once, on the days with care in the period. */
export const reportAbsence = defineAct({
  name: "absence.reported",
  by: "person",
  input: made<AbsenceReport>(),
  may: inScope,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { absence_no_overlap: refused("absentAlready", "date1") },
  work: async ({ tx, actor, now }, report) => {
    const { childId, kind, note } = report;
    const guardian = await loadGuardian(tx, actor, childId, now);
    if (!guardian) return refused("notFound");
    if (!mayReportAbsence(guardian)) return refused("notAllowed");
    const early = refusalOfPeriod(report, now);
    if (early) return early;
    await lockChild(tx, childId);
    const facts = await loadDayFacts(tx, actor, childId, daysIn({ from: report.from, to: report.until }));
    const days = decideAbsence(facts, kind, now);
    if ("code" in days) return refused(days.code, "date1", days.facts);
    await tx
      .insert(absence)
      .values(days.map((day) => ({ childId, day, kind, note, reportedBy: actor.personId, reportedAt: now })));
    const locationId = facts.find((one) => one.day === days[0])?.placement?.locationId;
    const after = { kind, days };
    return happened({ days }, { childIds: [childId], locationId, after });
  },
});

function refusalOfPeriod({ from, until }: AbsenceReport, now: Instant) {
  const first = refusalOfDay(from, now);
  if (first) return refused(first.code, "date1", first.facts);
  if (until < from) return refused("periodReversed", "until");
  if (daysBetween(from, until) >= mostAbsenceDays) return refused("periodTooLong", "until");
  const last = refusalOfDay(until, now);
  return last && refused(last.code, "until", last.facts);
}
