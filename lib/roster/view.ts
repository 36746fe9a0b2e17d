import type { CareType } from "@/db/schema/organisation";
import type { CareSession } from "@/lib/planning/care-session";
import type { StaffRange } from "@/lib/ratio/after-school";
import type { StaffAnswer } from "@/lib/ratio/required-staff";
import type { CareDay } from "@/lib/time/care-day";
import type { DayPartCode } from "@/lib/time/day-parts";
import type { TimeSpan } from "@/lib/time/local-time";
import type { AgeBandBirthday } from "./birthdays";

export type RosterGroup = { id: string; name: string; careType: CareType; sizes: GroupPlaces[] };
/** How many places from a day on; in order. */
export type GroupPlaces = { startsOn: CareDay; places: number };
export type RosterChild = { id: string; name: string; birthDate: CareDay };

/** How full a part of the day is: the most children at one moment within it. */
export type PartCount = TimeSpan & { code: DayPartCode | null; planned: number };

/** What the law asks at the busiest moment of a daycare group; `at` tells when that begins. */
export type StaffNeed =
  | { kind: "group"; required: number; at: TimeSpan }
  | { kind: "refused"; reason: Extract<StaffAnswer, { allowed: false }>["reason"]; at: TimeSpan }
  /** After-school care is counted over the whole location. */
  | ({ kind: "location" } & StaffRange)
  | { kind: "nobody" };

export type SheetDay = {
  day: CareDay;
  /** Name of the closure day; then nobody is counted. */
  closure: string | null;
  places: number;
  parts: PartCount[];
  staff: StaffNeed;
};

export type RosterRow = RosterChild & {
  birthday: AgeBandBirthday | null;
  /** One list of care moments for each day of the sheet; empty when the child does not come. */
  cells: CareSession[][];
};

export type RosterSheet = Omit<RosterGroup, "sizes"> & { days: SheetDay[]; rows: RosterRow[] };
