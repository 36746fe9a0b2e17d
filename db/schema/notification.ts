import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { noticeTopics } from "./change-request";
import { child } from "./child";
import type { EventKind } from "./outbox-kinds";
import { person } from "./person";

/** That one person was told of one event: ids only, what it says is read fresh. In the portal it is the row itself. */
export const notification = pgTable(
  "notification",
  {
    id: id(),
    /** The event's row in the outbox. No foreign key: that row goes when its work has long been done. */
    eventId: uuid().notNull(),
    kind: text().$type<EventKind>().notNull(),
    /** The ids the event carries. */
    subject: jsonb().$type<Record<string, string>>().notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    topic: text({ enum: noticeTopics }).notNull(),
    childId: uuid().references(() => child.id, { onDelete: "cascade" }),
    happenedAt: instant().notNull(),
    readAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("notification_once").on(t.eventId, t.personId),
    index("notification_newest").on(t.personId, t.happenedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("notification_unread").on(t.personId, t.kind).where(sql`${t.readAt} is null`),
    index("notification_child").on(t.childId),
    index("notification_happened").on(t.happenedAt),
  ],
);

/** Ways out of the portal. */
export const channels = ["mail"] as const;

/** One notification goes out once by each channel: with this letter, alone or together with others. */
export const notificationDelivery = pgTable(
  "notification_delivery",
  {
    id: id(),
    notificationId: uuid()
      .notNull()
      .references(() => notification.id, { onDelete: "cascade" }),
    channel: text({ enum: channels }).notNull(),
    /** The letter's row in the outbox; no foreign key, as above. */
    letterId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("notification_delivery_once").on(t.notificationId, t.channel),
    index("notification_delivery_letter").on(t.letterId),
  ],
);
