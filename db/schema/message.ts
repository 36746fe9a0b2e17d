import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { child } from "./child";
import { news } from "./news";
import { careGroup, location } from "./organisation";
import { person } from "./person";

/** Whose inbox at the daycare it is in: carers and managers read a group's, managers a location's. */
export const inboxKinds = ["group", "location", "office"] as const;
export type InboxKind = (typeof inboxKinds)[number];
export const messageSides = ["parent", "staff"] as const;
export type MessageSide = (typeof messageSides)[number];

/** One message to many families: each has a conversation of its own, and this ties them together for who sent it. */
export const mailing = pgTable(
  "mailing",
  {
    id: id(),
    subject: text().notNull(),
    kind: text({ enum: inboxKinds }).notNull(),
    inboxName: text().notNull(),
    locationId: uuid().references(() => location.id, { onDelete: "restrict" }),
    groupId: uuid().references(() => careGroup.id, { onDelete: "restrict" }),
    /** The group or location whose families got it, as it was called then. */
    audienceName: text().notNull(),
    urgent: boolean().notNull().default(false),
    sentBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    senderName: text().notNull(),
    sentAt: instant().notNull(),
    sendKey: uuid().notNull(),
    recalledAt: instant(),
    recalledBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
  },
  (t) => [
    unique("mailing_sent").on(t.sentBy, t.sendKey),
    check("mailing_subject", sql`length(${t.subject}) between 1 and 120`),
    check(
      "mailing_inbox",
      sql`(${t.kind} = 'group') = (${t.groupId} is not null) and (${t.kind} = 'office' or ${t.locationId} is not null)`,
    ),
    check("mailing_recalled", sql`(${t.recalledAt} is null) = (${t.recalledBy} is null)`),
    index("mailing_location").on(
      t.locationId,
      t.kind,
      t.sentAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index("mailing_group").on(t.groupId, t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("mailing_newest").on(t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("mailing_recalled_by").on(t.recalledBy),
  ],
);

/** One family's talk with the daycare about one child. Other families never share it. */
export const conversation = pgTable(
  "conversation",
  {
    id: id(),
    subject: text().notNull(),
    kind: text({ enum: inboxKinds }).notNull(),
    /** Group or location as it was called when the talk began; empty for the office. */
    inboxName: text().notNull(),
    locationId: uuid().references(() => location.id, { onDelete: "restrict" }),
    groupId: uuid().references(() => careGroup.id, { onDelete: "restrict" }),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    childName: text().notNull(),
    urgent: boolean().notNull().default(false),
    startedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    sendKey: uuid().notNull(),
    /** Sent to other families as well. */
    mailingId: uuid().references(() => mailing.id, { onDelete: "set null" }),
    /** Number of the newest message; counted under a lock, so that no reader's mark can skip one. */
    lastNumber: integer().notNull(),
    lastSide: text({ enum: messageSides }).notNull(),
    lastMessageAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("conversation_sent").on(t.startedBy, t.sendKey, t.childId),
    check("conversation_subject", sql`length(${t.subject}) between 1 and 120`),
    check(
      "conversation_inbox",
      sql`(${t.kind} = 'group') = (${t.groupId} is not null) and (${t.kind} = 'office' or ${t.locationId} is not null)`,
    ),
    index("conversation_location").on(
      t.locationId,
      t.kind,
      t.lastMessageAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index("conversation_group").on(t.groupId, t.lastMessageAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("conversation_kind").on(t.kind, t.lastMessageAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("conversation_child").on(t.childId),
    index("conversation_mailing").on(t.mailingId),
  ],
);

/** A guardian, or (without a person) the daycare's inbox, which its readers share. */
export const participant = pgTable(
  "participant",
  {
    id: id(),
    conversationId: uuid()
      .notNull()
      .references(() => conversation.id, { onDelete: "cascade" }),
    personId: uuid().references(() => person.id, { onDelete: "restrict" }),
    /** Full name as it was when the talk began. */
    displayName: text().notNull(),
    /** Number of the newest message that was seen. */
    readUntil: integer().notNull().default(0),
    readAt: instant(),
    muted: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    unique("participant_once").on(t.conversationId, t.personId).nullsNotDistinct(),
    index("participant_person").on(t.personId),
  ],
);

export const message = pgTable(
  "message",
  {
    id: id(),
    conversationId: uuid()
      .notNull()
      .references(() => conversation.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    side: text({ enum: messageSides }).notNull(),
    authorId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    /** As it was when written: a parent's full name, a carer's first name. */
    authorName: text().notNull(),
    body: text().notNull(),
    sentAt: instant().notNull(),
    recalledAt: instant(),
    recalledBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    sendKey: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("message_number").on(t.conversationId, t.number),
    unique("message_sent").on(t.conversationId, t.authorId, t.sendKey),
    check("message_recalled", sql`(${t.recalledAt} is null) = (${t.recalledBy} is null)`),
    /** The words of a recalled message go, they are not only hidden. */
    check(
      "message_body",
      sql`length(${t.body}) <= 4000 and (${t.recalledAt} is null) = (length(${t.body}) > 0)`,
    ),
    index("message_author").on(t.authorId),
    index("message_recalled_by").on(t.recalledBy),
  ],
);

export const attachmentKinds = ["photo", "pdf"] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Put in before it is sent; one that belongs to nothing after a day goes (lib/messages/tidy-attachments.ts). */
export const attachment = pgTable(
  "attachment",
  {
    id: id(),
    kind: text({ enum: attachmentKinds }).notNull(),
    fileName: text().notNull(),
    bytes: integer().notNull(),
    width: integer(),
    height: integer(),
    /** Shared by the copies of one message to many families. */
    storageKey: text().notNull(),
    sha256: text().notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    addedAt: instant().notNull(),
    messageId: uuid().references(() => message.id, { onDelete: "cascade" }),
    newsId: uuid().references(() => news.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [
    check("attachment_one_place", sql`num_nonnulls(${t.messageId}, ${t.newsId}) <= 1`),
    check("attachment_file_name", sql`length(${t.fileName}) between 1 and 200`),
    index("attachment_message").on(t.messageId),
    index("attachment_news").on(t.newsId),
    index("attachment_key").on(t.storageKey),
    index("attachment_added_by").on(t.addedBy),
    index("attachment_orphan").on(t.addedAt).where(sql`${t.messageId} is null and ${t.newsId} is null`),
  ],
);
