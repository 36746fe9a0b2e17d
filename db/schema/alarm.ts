import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, version } from "../columns";
import { person } from "./person";

export const alarmKinds = [
  "account-siege",
  "log-in-spray",
  "own-request-decided",
  "bulk-reading",
  "mail-quota",
  "admin-recovered",
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** What an alarm may tell: ids, which the screen turns into names for whoever may see them, and counts. */
export const alarmFactNames = [
  "accountId",
  "personId",
  "childId",
  "locationId",
  "requestId",
  "tries",
  "accounts",
  "opened",
  "limit",
  "waiting",
  "minutes",
] as const;
export type AlarmFactName = (typeof alarmFactNames)[number];
export type AlarmFacts = Partial<Record<AlarmFactName, string | number>>;

const idsAndNumbers = (facts: SQL): SQL =>
  sql`jsonb_typeof(${facts}) = 'object' and not jsonb_path_exists(${facts}, 'strict $.* ? (!(@.type() == "number" || (@.type() == "string" && @ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")))', '{}', true)`;

/** Something an administrator must look at; one open row per kind and subject, however often it is raised. */
export const alarm = pgTable(
  "alarm",
  {
    id: id(),
    kind: text({ enum: alarmKinds }).notNull(),
    /** What tells one alarm of a kind from another: an id, a keyed hash, or the name of a thing of the house. */
    subject: text().notNull(),
    facts: jsonb().$type<AlarmFacts>().notNull(),
    raisedAt: instant().notNull(),
    lastAt: instant().notNull(),
    times: integer().notNull().default(1),
    answeredAt: instant(),
    answeredBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    note: text().notNull().default(""),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("alarm_facts", idsAndNumbers(sql`${t.facts}`)),
    check("alarm_answered", sql`(${t.answeredAt} is null) = (${t.answeredBy} is null)`),
    uniqueIndex("alarm_one_open").on(t.kind, t.subject).where(sql`${t.answeredAt} is null`),
    index("alarm_answered_by").on(t.answeredBy),
    index("alarm_answered_at").on(t.answeredAt),
  ],
);
