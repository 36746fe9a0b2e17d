import "server-only";
import type { Actor } from "@/lib/access/actor";
import { addDays, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { localTimeOf } from "@/lib/time/wall-clock";
import { careSessionsOfChildren } from "./queries";
import { type PlanningDay, upcomingDays } from "./view";

const weeksAhead = 4;
const daysShown = 6;

/** What the dashboard tells: the next days with care within four weeks, from this very moment. */
export async function upcomingCare(actor: Actor, childId: string, now: Instant): Promise<PlanningDay[]> {
  const day = today(now);
  const range = { from: day, to: addDays(day, weeksAhead * 7 - 1) };
  const sessions = await careSessionsOfChildren(actor, [childId], range);
  return upcomingDays(sessions, { day, time: localTimeOf(now) }, daysShown);
}
