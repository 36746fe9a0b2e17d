import "server-only";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { absence, careRequest, careRequestSlot } from "@/db/schema/care-request";
import { dayPart } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type CareDay, today } from "@/lib/time/care-day";
import { type Instant, instant } from "@/lib/time/instant";
import { loadDayFacts } from "./day-facts";
import { loadGuardian } from "./in-scope";
import {
  type CareGuardian,
  mayAskExtraCare,
  mayReportAbsence,
  maySeeCareChanges,
  mayTakeBackAbsence,
  mayWithdrawCareRequest,
} from "./policy";
import { refusalOfTakingBack } from "./rules";
import type { AskedExtra, AskedMoment, CareChanges, ReportedAbsence } from "./view";

const pageSize = 20;

/** Requests and absences of one child, newest first. `before` is the `older` of the page before. */
export async function listCareChanges(
  actor: PersonActor,
  childId: string,
  now: Instant,
  before?: unknown,
): Promise<CareChanges> {
  return readTogether(actor, async (tx) => {
    const guardian = await loadGuardian(tx, actor, childId, now);
    const nothing = { mayRequest: false, mayReportAbsence: false, changes: [], older: null };
    if (!maySeeCareChanges(guardian)) return nothing;
    const until = typeof before === "string" ? instant(before) : null;
    const [requests, absences] = await Promise.all([
      loadRequests(tx, actor, guardian, childId, until),
      loadAbsences(tx, actor, guardian, childId, now, until),
    ]);
    const all = [...requests, ...absences].sort((one, other) => other.at.getTime() - one.at.getTime());
    const changes = all.slice(0, pageSize);
    return {
      mayRequest: mayAskExtraCare(guardian),
      mayReportAbsence: mayReportAbsence(guardian),
      changes,
      older: all.length > pageSize ? (changes.at(-1)?.at.toISOString() ?? null) : null,
    };
  });
}

/** Day, times and part of every slot of a request, as one column. */
const momentsOfRequest = sql<AskedMoment[]>`(
  select json_agg(json_build_object('day', s.day, 'from', left(s.from_time::text, 5),
    'to', left(s.to_time::text, 5), 'part', d.code, 'cancelled', s.cancelled_at is not null) order by s.day, s.from_time)
  from ${careRequestSlot} s left join ${dayPart} d on d.id = s.day_part_id
  where s.request_id = care_request.id)`;

async function loadRequests(
  tx: Transaction,
  actor: PersonActor,
  guardian: CareGuardian,
  childId: string,
  until: Instant | null,
): Promise<AskedExtra[]> {
  const rows = await tx
    .select({
      id: careRequest.id,
      kind: careRequest.kind,
      at: careRequest.createdAt,
      askedBy: careRequest.askedBy,
      state: careRequest.state,
      note: careRequest.note,
      reason: careRequest.reason,
      decidedAt: careRequest.decidedAt,
      moments: momentsOfRequest,
    })
    .from(careRequest)
    .where(and(eq(careRequest.childId, childId), until ? lt(careRequest.createdAt, until) : undefined))
    .orderBy(desc(careRequest.createdAt))
    .limit(pageSize + 1);
  return rows.map(({ askedBy, ...row }) => ({
    ...row,
    byMe: askedBy === actor.personId,
    mayWithdraw: row.state === "pending" && mayWithdrawCareRequest(guardian),
  }));
}

type ReportedDay = { absenceId: string; day: CareDay; takenBack: boolean; careEnded: boolean };

/** Days that were reported together are one line. */
async function loadAbsences(
  tx: Transaction,
  actor: PersonActor,
  guardian: CareGuardian,
  childId: string,
  now: Instant,
  until: Instant | null,
): Promise<ReportedAbsence[]> {
  const rows = await tx
    .select({
      kind: absence.kind,
      at: absence.reportedAt,
      reportedBy: absence.reportedBy,
      note: absence.note,
      days: sql<ReportedDay[]>`json_agg(json_build_object('absenceId', ${absence.id}, 'day', ${absence.day},
        'takenBack', ${absence.withdrawnAt} is not null, 'careEnded', ${absence.careEnded}) order by ${absence.day})`,
    })
    .from(absence)
    .where(and(eq(absence.childId, childId), until ? lt(absence.reportedAt, until) : undefined))
    .groupBy(absence.reportedAt, absence.reportedBy, absence.kind, absence.note)
    .orderBy(desc(absence.reportedAt))
    .limit(pageSize + 1);
  const open = rows.flatMap(({ kind, days }) =>
    days.filter((one) => !one.takenBack && one.day >= today(now)).map((one) => ({ ...one, kind })),
  );
  const inTime = mayTakeBackAbsence(guardian) ? await stillInTime(tx, actor, childId, open, now) : new Set();
  return rows.map(({ reportedBy, days, ...row }) => ({
    ...row,
    id: days[0]?.absenceId ?? "",
    byMe: reportedBy === actor.personId,
    days: days.map((one) => ({ ...one, mayTakeBack: inTime.has(one.absenceId) })),
  }));
}

async function stillInTime(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  open: readonly (ReportedDay & { kind: ReportedAbsence["kind"] })[],
  now: Instant,
): Promise<Set<string>> {
  if (open.length === 0) return new Set();
  const days = open.map((one) => one.day);
  const facts = await loadDayFacts(tx, actor, childId, days);
  const inTime = open.filter((one, index) => {
    const onDay = facts[index];
    return onDay && !refusalOfTakingBack(onDay, one.kind, now);
  });
  return new Set(inTime.map((one) => one.absenceId));
}
