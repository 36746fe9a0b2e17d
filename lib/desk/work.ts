import type { PersonActor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** In this order on the screen; "today" holds what is too late tomorrow. */
export const urgencies = ["today", "week", "month"] as const;
export type Urgency = (typeof urgencies)[number];

export const workKinds = [
  "letters",
  "alarms",
  "objections",
  "requestsSoon",
  "staffUnchecked",
  "healthChanges",
  "messages",
  "requests",
  "changes",
  "uninvited",
  "unopened",
  "unsigned",
  "secondGroups",
  "statementsStale",
  "contractsEnding",
  "registrationsEnding",
] as const;
export type WorkKind = (typeof workKinds)[number];

/** How many wait, with the one that waits longest or comes first: its moment or its day, and its name. */
export type Waiting = { count: number; since?: Instant | null; first?: CareDay | null; name?: string | null };
export type Work = Waiting & {
  kind: WorkKind;
  urgency: Urgency /** Where the first stands, when not in the list of its kind. */;
  id?: string;
};

export type Asked = { actor: PersonActor; now: Instant; day: CareDay };
/** What fills rows of the list: one statement each. Whoever holds none of the roles has no such work. */
export type WorkSource = { for: readonly Role[]; read: (asked: Asked) => Promise<Work[]> };
