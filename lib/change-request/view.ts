import type { ChangeState } from "@/db/schema/change-request";
import type { Interest } from "@/lib/access/own-interest";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { ChangeFieldName, SubjectKind } from "./fields";
import type { HealthNews } from "./health-news";
import type { PersonRow } from "./people";

export type { ChangeFieldName, ChangeState, PersonRow, SubjectKind };

/** A value as people read it: masked where it is a secret; rows where it is a list of people. */
export type ShownValue = { text: string; people: PersonRow[] };

export type ChangeLine = { field: ChangeFieldName; before: ShownValue; after: ShownValue };

/** A change as its parents see it. */
export type ChangeView = {
  id: string;
  state: ChangeState;
  askedByMe: boolean;
  aboutHealth: boolean;
  askedAt: Instant;
  holdsFrom: CareDay | null;
  reason: string;
  decidedAt: Instant | null;
  /** Accepted, and the day it holds from lies ahead. */
  waitsForDay: boolean;
  lines: ChangeLine[];
};

/** Somebody of the daycare who opened the child's file. */
export type Opening = {
  key: string;
  at: Instant;
  name: string;
  role: "carer" | "manager" | "office" | "admin";
  kinds: string[];
};

export type SubjectFile = {
  mayChange: boolean;
  /** Only what this person may see. */
  values: Partial<Record<ChangeFieldName, ShownValue>>;
  /** What waits: at most one about health and one about everything else. */
  pending: ChangeView[];
  /** What was told of the child's health and is in no file yet. */
  healthNews: HealthNews[];
  /** Accepted for a later day, and what was decided lately. */
  recent: ChangeView[];
};

export type InboxLine = {
  id: string;
  kind: SubjectKind;
  subjectName: string;
  askedBy: string | null;
  askedAt: Instant;
  holdsFrom: CareDay | null;
  state: ChangeState;
  forOffice: boolean;
  aboutHealth: boolean;
  waitsForDay: boolean;
  fields: ChangeFieldName[];
};

export type DeskLine = ChangeLine & {
  /** What the file says by now, where that is neither the old nor the new value. */
  overtakenBy: ShownValue | null;
};

export type DeskChange = Omit<InboxLine, "fields"> & {
  reason: string;
  decidedBy: string | null;
  decidedAt: Instant | null;
  mayDecide: boolean;
  interest: Interest;
  lines: DeskLine[];
};
