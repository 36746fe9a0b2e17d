import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant } from "../columns";
import { account } from "./account";
import { child } from "./child";
import { person } from "./person";

export const changeStates = ["pending", "accepted", "rejected", "withdrawn"] as const;
export type ChangeState = (typeof changeStates)[number];

/** Who may see a field is one of these questions, asked by the row-level policies too. */
export const changeQuestions = ["daily", "medical", "address", "authority", "own", "money"] as const;
export type ChangeQuestion = (typeof changeQuestions)[number];

const oneSubject = (t: { childId: AnyPgColumn; personId: AnyPgColumn }): SQL =>
  sql`(${t.childId} is null) <> (${t.personId} is null)`;

/** What a parent wants changed of a child or of the own data; the daycare accepts or rejects it whole. */
export const changeRequest = pgTable(
  "change_request",
  {
    id: id(),
    childId: uuid().references(() => child.id, { onDelete: "cascade" }),
    personId: uuid().references(() => person.id, { onDelete: "cascade" }),
    askedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    askedAt: instant().notNull(),
    /** Null: as soon as it is accepted. */
    holdsFrom: careDay(),
    /** Numbers that only the office may see are among the fields. */
    forOffice: boolean().notNull(),
    /** Only health: it goes first, reaches the group at once, and waits for no other change. */
    aboutHealth: boolean().notNull().default(false),
    state: text({ enum: changeStates }).notNull().default("pending"),
    reason: text().notNull().default(""),
    decidedBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    decidedAt: instant(),
    /** Accepted and written into the file; null while the day it holds from lies ahead. */
    appliedAt: instant(),
    /** While it is withdrawn: by whom and since when, so that it can be undone for a while. */
    withdrawnBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    withdrawnAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("change_request_subject", oneSubject(t)),
    check("change_request_applied", sql`${t.appliedAt} is null or ${t.state} = 'accepted'`),
    check("change_request_rejected", sql`${t.state} <> 'rejected' or length(${t.reason}) > 0`),
    check(
      "change_request_decided",
      sql`(${t.decidedBy} is not null and ${t.decidedAt} is not null) = (${t.state} in ('accepted', 'rejected'))`,
    ),
    check(
      "change_request_withdrawn",
      sql`(${t.state} = 'withdrawn') = (${t.withdrawnBy} is not null and ${t.withdrawnAt} is not null)`,
    ),
    uniqueIndex("change_request_one_pending_child")
      .on(t.childId, t.aboutHealth)
      .where(sql`${t.state} = 'pending'`),
    uniqueIndex("change_request_one_pending_person").on(t.personId).where(sql`${t.state} = 'pending'`),
    index("change_request_child").on(t.childId, t.askedAt),
    index("change_request_person").on(t.personId, t.askedAt),
    index("change_request_asked_by").on(t.askedBy),
    index("change_request_decided_by").on(t.decidedBy),
    index("change_request_withdrawn_by").on(t.withdrawnBy),
    index("change_request_pending").on(t.aboutHealth, t.askedAt).where(sql`${t.state} = 'pending'`),
    index("change_request_due")
      .on(t.holdsFrom)
      .where(sql`${t.state} = 'accepted' and ${t.appliedAt} is null`),
  ],
);

/** One field: as it was when it was asked, and as it should be. Subject and question repeat for the policies. */
export const changeField = pgTable(
  "change_field",
  {
    id: id(),
    requestId: uuid()
      .notNull()
      .references(() => changeRequest.id, { onDelete: "cascade" }),
    childId: uuid().references(() => child.id, { onDelete: "cascade" }),
    personId: uuid().references(() => person.id, { onDelete: "cascade" }),
    question: text({ enum: changeQuestions }).notNull(),
    /** From the closed list of lib/change-request/fields.ts. */
    field: text().notNull(),
    oldValue: text().notNull(),
    newValue: text().notNull(),
    /** Both values are boxes of lib/crypto. */
    sealed: boolean().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("change_field_subject", oneSubject(t)),
    unique("change_field_once").on(t.requestId, t.field),
    index("change_field_child").on(t.childId),
    index("change_field_person").on(t.personId),
  ],
);

export const noticeTopics = [
  "careRequests",
  "messages",
  "photos",
  "news",
  "documents",
  "familyData",
] as const;
export type NoticeTopic = (typeof noticeTopics)[number];
export const noticeWishes = ["at_once", "daily", "never"] as const;
export type NoticeWish = (typeof noticeWishes)[number];

/** How a person wants to hear of a topic by mail; without a row as lib/notice-wish/defaults.ts says. */
export const notificationWish = pgTable(
  "notification_wish",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    topic: text({ enum: noticeTopics }).notNull(),
    wish: text({ enum: noticeWishes }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique("notification_wish_once").on(t.personId, t.topic)],
);

/** A new address to log in with, until its owner has opened the link that was sent there. */
export const emailChange = pgTable(
  "email_change",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    newEmail: text().notNull(),
    /** As it was when this was asked: the warning goes there, whatever happens meanwhile. */
    oldEmail: text().notNull(),
    /** Hash of the link's secret, from when the letter is sent. */
    tokenHash: text().unique(),
    expiresAt: instant().notNull(),
    /** Confirmed, or overtaken by a later one. */
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("email_change_lower", sql`${t.newEmail} = lower(${t.newEmail})`),
    uniqueIndex("email_change_one_open").on(t.accountId).where(sql`${t.endedAt} is null`),
    index("email_change_account").on(t.accountId),
  ],
);
