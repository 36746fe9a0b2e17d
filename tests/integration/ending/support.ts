import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { reportAbsence } from "@/lib/care-request/report-absence";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import {
  absencesOf,
  ask,
  friday,
  monday,
  requestRow,
  saturday,
  slotsOf,
  tuesday,
  wednesday,
} from "../care-request/support";
import { makeTwoHouses, now } from "../family/support";

export { absencesOf, ask, friday, monday, requestRow, saturday, slotsOf, tuesday, wednesday };
export const thursday = addDays(wednesday, 1);
export const sunday = addDays(saturday, 1);

/** A child that comes on Monday, Tuesday and Thursday, with everybody who may end that. */
export async function makeCare(options: Parameters<typeof makeTwoHouses>[0] = {}) {
  const houses = await makeTwoHouses(options);
  const { family, office, manager } = houses;
  const { parent, child, location } = family;
  /** Extra care on these days, approved. */
  const book = async (...days: CareDay[]) => {
    const requestId = await ask(parent.actor, child.id, { days });
    orThrow(await approveCareRequest(manager.actor, { requestId, despiteFull: true }, now));
    return requestId;
  };
  const askFor = (...days: CareDay[]) => ask(parent.actor, child.id, { days });
  const stayAway = async (day: CareDay) => {
    const report = { childId: child.id, kind: "holiday", from: day, until: day, note: "" } as const;
    orThrow(await reportAbsence(parent.actor, report, now));
  };
  /** Days on which the lists expect the child, or say why it does not come. */
  const listed = async (from: CareDay, to: CareDay) => {
    const sessions = await careSessionsOfChildren(office.actor, [child.id], { from, to });
    return sessions.map(({ day, status }) => [day, status] as const);
  };
  return { ...houses, child, parent, location, book, askFor, stayAway, listed };
}

/** Of each day of a request: whether it still holds its moment, and whether it is care. */
export const daysOf = async (requestId: string) =>
  (await slotsOf(requestId))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day, living, booked }) => [day, living, booked] as const);
