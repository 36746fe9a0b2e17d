import type { AbsenceKind, CareRequestState } from "@/db/schema/care-request";
import type { CareType, RequestMode } from "@/db/schema/organisation";
import type { Interest } from "@/lib/access/own-interest";
import type { CareDay } from "@/lib/time/care-day";
import type { DayPartCode } from "@/lib/time/day-parts";
import type { Instant } from "@/lib/time/instant";
import type { LocalTime, TimeSpan } from "@/lib/time/local-time";
import type { Occupancy } from "./occupancy";

export type { AbsenceKind, CareRequestState };

/** A moment that was asked for; `part` when it was chosen as a part of the day. `cancelled`: no place or contract any more. */
export type AskedMoment = TimeSpan & { day: CareDay; part: DayPartCode | null; cancelled: boolean };

export type AskedExtra = {
  kind: "extra";
  id: string;
  at: Instant;
  byMe: boolean;
  state: CareRequestState;
  moments: AskedMoment[];
  note: string;
  /** Why it was rejected; empty otherwise. */
  reason: string;
  decidedAt: Instant | null;
  mayWithdraw: boolean;
};

export type ReportedAbsence = {
  kind: AbsenceKind;
  id: string;
  at: Instant;
  byMe: boolean;
  note: string;
  /** `careEnded`: taken back by nobody, there is no care that day any more. */
  days: { absenceId: string; day: CareDay; takenBack: boolean; careEnded: boolean; mayTakeBack: boolean }[];
};

/** One line of "Wijzigingen opvang". */
export type CareChange = AskedExtra | ReportedAbsence;

export type CareChanges = {
  mayRequest: boolean;
  mayReportAbsence: boolean;
  changes: CareChange[];
  /** Where the next, older page begins; null on the last one. */
  older: string | null;
};

/** What the form needs to know of the child's location before it is filled in. */
export type ChangeFormFacts = {
  mayRequest: boolean;
  mayReportAbsence: boolean;
  /** Null when the child has no place anywhere from today on, or the location takes no requests. */
  rules: {
    mode: RequestMode;
    parts: (TimeSpan & { code: DayPartCode })[];
    openings: (TimeSpan & { weekday: number })[];
    extraLeadDays: number;
    extraDeadline: LocalTime;
    /** First day for which the deadline has not passed. */
    earliestExtra: CareDay;
    furthest: CareDay;
    absenceLeadDays: number;
    absenceDeadline: LocalTime;
  } | null;
};

export type InboxMoment = AskedMoment & {
  groupName: string | null;
  careType: CareType | null;
  /** Null once decided, and where the child has no place in a group that day. */
  occupancy: Occupancy | null;
};

export type InboxRequest = {
  id: string;
  childName: string;
  childBirthDate: CareDay;
  locationName: string;
  askedBy: string | null;
  askedAt: Instant;
  state: CareRequestState;
  note: string;
  reason: string;
  decidedBy: string | null;
  decidedAt: Instant | null;
  decidedByMe: boolean;
  /** Nobody decides about an own child, unless nobody else can. */
  interest: Interest;
  moments: InboxMoment[];
};

export type Inbox = {
  requests: InboxRequest[];
  next: string | null;
};
