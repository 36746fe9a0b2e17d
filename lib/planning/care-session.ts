import type { AbsenceKind } from "@/db/schema/care-request";
import type { DayPartCode } from "@/lib/time/day-parts";
import type { CareDay, LocalTime } from "@/lib/time/types";

/**
 * One child, one day, one unbroken block of care ("opvangmoment"). Always derived from contract pattern,
 * closures, absences and approved requests; never stored. Times are local and half-open: [from, to).
 */
export type CareSession = {
  childId: string;
  day: CareDay;
  from: LocalTime;
  to: LocalTime;
  /** Filled when the block is exactly one day part as the location sells it on that day. */
  dayPart: DayPartCode | null;
  groupId: string | null;
  groupName: string | null;
  locationId: string;
  origin: "contract" | "extra";
  /** "planned": the child is expected. Closed wins over absent. */
  status: "planned" | "closed" | AbsenceKind;
  /** Name of the closure day when closed. */
  closureName: string | null;
  /** The living absence report, so that it can be taken back. */
  absenceId: string | null;
  /** The approved request behind an extra session. */
  requestId: string | null;
};

/** The child is expected to be there. */
export const isExpected = (session: CareSession) => session.status === "planned";
