import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant, localTime, version } from "../columns";
import { child } from "./child";
import { dayPart, location } from "./organisation";
import { person } from "./person";

export const careRequestStates = [
  "pending",
  "approved",
  "rejected",
  "withdrawn",
  "expired",
  "cancelled",
] as const;
export type CareRequestState = (typeof careRequestStates)[number];
export const absenceKinds = ["absent", "sick", "holiday"] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export const careRequest = pgTable(
  "care_request",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    askedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    kind: text({ enum: ["extra"] }).notNull(),
    state: text({ enum: careRequestStates }).notNull().default("pending"),
    note: text().notNull().default(""),
    /** Made by the browser once per form, so that a form sent twice asks once. */
    sendKey: uuid().notNull(),
    /** First day asked for: the inbox sorts by need. */
    firstDay: careDay().notNull(),
    decidedBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    decidedAt: instant(),
    reason: text().notNull().default(""),
    /** While it is withdrawn: by whom and since when, so that it can be undone for a while. */
    withdrawnBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    withdrawnAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    unique("care_request_send_key").on(t.askedBy, t.sendKey),
    check(
      "care_request_decided",
      sql`(${t.decidedBy} is null) = (${t.decidedAt} is null)
        and (${t.state} = 'cancelled' or (${t.state} in ('approved','rejected')) = (${t.decidedBy} is not null))`,
    ),
    check(
      "care_request_withdrawn",
      sql`(${t.state} = 'withdrawn') = (${t.withdrawnBy} is not null and ${t.withdrawnAt} is not null)`,
    ),
    check("care_request_reason", sql`${t.state} <> 'rejected' or length(${t.reason}) > 0`),
    index("care_request_child").on(t.childId, t.createdAt),
    index("care_request_inbox").on(t.locationId, t.state, t.firstDay),
    index("care_request_decided_by").on(t.decidedBy),
    index("care_request_withdrawn_by").on(t.withdrawnBy),
  ],
);

/** Times are always filled (frozen from the day part when one was chosen); a swap will be a linked pair. */
export const careRequestSlot = pgTable(
  "care_request_slot",
  {
    id: id(),
    requestId: uuid()
      .notNull()
      .references(() => careRequest.id, { onDelete: "cascade" }),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    day: careDay().notNull(),
    dayPartId: uuid().references(() => dayPart.id, { onDelete: "restrict" }),
    fromTime: localTime().notNull(),
    toTime: localTime().notNull(),
    /** True while pending or approved; the no-overlap constraint looks at living slots only. */
    living: boolean().notNull().default(true),
    /** True once approved: this slot is a care session. */
    booked: boolean().notNull().default(false),
    /** Since when there is no place or contract for this day; it comes back with those. */
    cancelledAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("care_request_slot_times", sql`${t.fromTime} < ${t.toTime}`),
    check("care_request_slot_booked", sql`${t.living} or not ${t.booked}`),
    check("care_request_slot_cancelled", sql`${t.cancelledAt} is null or not ${t.living}`),
    index("care_request_slot_request").on(t.requestId),
    index("care_request_slot_child").on(t.childId, t.day),
    index("care_request_slot_day_part").on(t.dayPartId),
  ],
);

/** Whole day when no times are given. No diagnosis: the kind is all we ask. */
export const absence = pgTable(
  "absence",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    day: careDay().notNull(),
    fromTime: localTime(),
    toTime: localTime(),
    kind: text({ enum: absenceKinds }).notNull(),
    note: text().notNull().default(""),
    reportedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    reportedAt: instant().notNull(),
    withdrawnBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    withdrawnAt: instant(),
    /** Withdrawn because the care of that day ended; it comes back with the care. */
    careEnded: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      "absence_times",
      sql`(${t.fromTime} is null) = (${t.toTime} is null) and (${t.fromTime} is null or ${t.fromTime} < ${t.toTime})`,
    ),
    check(
      "absence_withdrawn",
      sql`(${t.withdrawnAt} is null) = (${t.withdrawnBy} is null) or (${t.careEnded} and ${t.withdrawnBy} is null)`,
    ),
    check("absence_care_ended", sql`${t.withdrawnAt} is not null or not ${t.careEnded}`),
    index("absence_child").on(t.childId, t.day),
    index("absence_reported_by").on(t.reportedBy),
    index("absence_withdrawn_by").on(t.withdrawnBy),
  ],
);
