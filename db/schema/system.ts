import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant } from "../columns";

/** Side effects planned in the transaction of the act; `payload` holds ids only. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    kind: text().notNull(),
    payload: jsonb().$type<Record<string, string>>().notNull(),
    dedupeKey: text().notNull().unique(),
    /** When it is due; letters to one person (`addressee`, noted by the database) leave in this order. */
    runAt: instant().notNull(),
    addressee: uuid(),
    /** The letters that went in one call to the mail service: tried again together, under this key. */
    batchId: uuid(),
    /** Not before, after a failure. */
    retryAt: instant(),
    attempts: integer().notNull().default(0),
    lockedUntil: instant(),
    doneAt: instant(),
    deadAt: instant(),
    lastError: text(),
    createdAt: createdAt(),
  },
  (t) => [
    check("outbox_end", sql`${t.doneAt} is null or ${t.deadAt} is null`),
    index("outbox_due").on(t.runAt).where(sql`${t.doneAt} is null and ${t.deadAt} is null`),
    index("outbox_line").on(t.addressee, t.runAt).where(sql`${t.doneAt} is null and ${t.deadAt} is null`),
    index("outbox_batch")
      .on(t.batchId)
      .where(sql`${t.doneAt} is null and ${t.deadAt} is null and ${t.batchId} is not null`),
    index("outbox_dead").on(t.deadAt).where(sql`${t.deadAt} is not null`),
  ],
);

/** One row for all processes: when the mail service may be called next, and until when not at all. */
export const mailPace = pgTable(
  "mail_pace",
  {
    oneRow: boolean().primaryKey().default(true),
    nextCallAt: instant().notNull().defaultNow(),
    pausedUntil: instant(),
    /** So long it is known that the mail service takes one letter a call. */
    oneByOneUntil: instant(),
    createdAt: createdAt(),
  },
  (t) => [check("mail_pace_one_row", sql`${t.oneRow}`)],
);

/** Letters as the local mailbox keeps them where no mail service is set (demo and development only). */
export const localMail = pgTable(
  "local_mail",
  {
    id: id(),
    idempotencyKey: text().notNull().unique(),
    recipient: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    sentAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("local_mail_sent").on(t.sentAt.desc().nullsFirst())],
);

/** The audit of acts. No foreign keys: history outlives its subject. */
export const audit = pgTable(
  "audit",
  {
    id: id(),
    at: instant().notNull(),
    actorPersonId: uuid(),
    actorJob: text(),
    act: text().notNull(),
    outcome: text({ enum: ["done", "refused"] }).notNull(),
    subjectId: uuid(),
    childIds: uuid().array().notNull().default(sql`'{}'`),
    locationId: uuid(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (t) => [
    check("audit_actor", sql`(${t.actorPersonId} is null) <> (${t.actorJob} is null)`),
    index("audit_at").on(t.at),
    index("audit_actor_at").on(t.actorPersonId, t.at),
    index("audit_children").using("gin", t.childIds),
    index("audit_subject").on(t.subjectId),
  ],
);

/** Who opened what of whom: medical, contact, photo and document records. */
export const accessLog = pgTable(
  "access_log",
  {
    id: id(),
    at: instant().notNull(),
    personId: uuid().notNull(),
    what: text({ enum: ["medical", "contact", "photo", "document", "family", "billing"] }).notNull(),
    childId: uuid(),
    subjectId: uuid(),
    /** The day on whose group list this stood, noted once; null for what was opened. */
    listedOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    index("access_log_at").on(t.at),
    index("access_log_child").on(t.childId, t.at),
    index("access_log_person").on(t.personId, t.at),
    uniqueIndex("access_log_listed_once")
      .on(t.personId, t.childId, t.what, t.listedOn)
      .where(sql`${t.listedOn} is not null`),
  ],
);
