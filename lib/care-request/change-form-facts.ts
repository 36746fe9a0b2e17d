import "server-only";
import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import {
  dayPartsOn,
  type LocationCalendar,
  locationCalendarInTransaction,
  openingsOn,
  policyOn,
  type RequestPolicy,
} from "@/lib/planning/location-calendar";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import { type Instant, isBefore } from "@/lib/time/instant";
import { loadGuardian } from "./in-scope";
import { mayAskExtraCare, mayReportAbsence } from "./policy";
import { extraDeadline, furthestAhead } from "./rules";
import type { ChangeFormFacts } from "./view";

/** Rules as they hold today; the act judges each day by the rules of that day. */
export async function changeFormFacts(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<ChangeFormFacts> {
  return readTogether(actor, async (tx) => {
    const guardian = await loadGuardian(tx, actor, childId, now);
    const allowed = { mayRequest: mayAskExtraCare(guardian), mayReportAbsence: mayReportAbsence(guardian) };
    const place = guardian && (await currentOrNextPlace(tx, childId, now));
    if (!place) return { ...allowed, rules: null };
    const from = place.startsOn > today(now) ? place.startsOn : today(now);
    const calendar = await locationCalendarInTransaction(tx, place.locationId, { from, to: from });
    const policy = policyOn(calendar, place.careType, from);
    return { ...allowed, rules: policy && rulesOf(calendar, policy, from, now) };
  });
}

async function currentOrNextPlace(tx: Transaction, childId: string, now: Instant) {
  const [place] = await tx
    .select({
      locationId: careGroup.locationId,
      careType: careGroup.careType,
      startsOn: placement.startsOn,
    })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .where(
      and(eq(placement.childId, childId), or(isNull(placement.endsOn), gte(placement.endsOn, today(now)))),
    )
    .orderBy(asc(placement.startsOn))
    .limit(1);
  return place;
}

function rulesOf(
  calendar: LocationCalendar,
  policy: RequestPolicy,
  from: CareDay,
  now: Instant,
): ChangeFormFacts["rules"] {
  const { mode, extraLeadDays, absenceLeadDays, absenceDeadline, maxDaysAhead } = policy;
  return {
    mode,
    parts: dayPartsOn(calendar, from).map((part) => ({ code: part.code, from: part.from, to: part.to })),
    openings: openingsOn(calendar, from).map(({ weekday, from, to }) => ({ weekday, from, to })),
    extraLeadDays,
    extraDeadline: policy.extraDeadline,
    earliestExtra: earliestDay(from, policy, now),
    furthest: addDays(today(now), Math.min(maxDaysAhead, furthestAhead)),
    absenceLeadDays,
    absenceDeadline,
  };
}

function earliestDay(from: CareDay, policy: RequestPolicy, now: Instant): CareDay {
  let day = from;
  while (!isBefore(now, extraDeadline(day, policy))) day = addDays(day, 1);
  return day;
}
