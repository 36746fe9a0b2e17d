import "server-only";
import { readTogether } from "@/db/read-together";
import type { AbsenceKind } from "@/db/schema/care-request";
import type { PersonActor } from "@/lib/access/actor";
import { upcomingCare } from "@/lib/planning/upcoming-care";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { loadDayFacts } from "./day-facts";
import { decideAbsence } from "./rules";

/** The first of the coming days with care that can still be reported: today when it can; null when there is none. */
export async function firstDayToReport(
  actor: PersonActor,
  childId: string,
  kind: AbsenceKind,
  now: Instant,
): Promise<CareDay | null> {
  const days = (await upcomingCare(actor, childId, now)).map((one) => one.day);
  if (days.length === 0) return null;
  const facts = await readTogether(actor, (tx) => loadDayFacts(tx, actor, childId, days));
  return facts.find((one) => !("code" in decideAbsence([one], kind, now)))?.day ?? null;
}
