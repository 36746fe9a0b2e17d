import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { location } from "./organisation";
import { person } from "./person";

/** `locationId` null: from the organisation, for everybody. */
export const news = pgTable(
  "news",
  {
    id: id(),
    locationId: uuid().references(() => location.id, { onDelete: "restrict" }),
    title: text().notNull(),
    body: text().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    /** First name as it was. */
    authorName: text().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    sendKey: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("news_sent").on(t.publishedBy, t.sendKey),
    check("news_title", sql`length(${t.title}) between 1 and 120`),
    check("news_body", sql`length(${t.body}) between 1 and 4000`),
    check("news_withdrawn", sql`(${t.withdrawnAt} is null) = (${t.withdrawnBy} is null)`),
    index("news_newest").on(t.publishedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("news_location").on(t.locationId),
    index("news_withdrawn_by").on(t.withdrawnBy),
  ],
);

export const newsRead = pgTable(
  "news_read",
  {
    newsId: uuid()
      .notNull()
      .references(() => news.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    readAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.newsId, t.personId] }), index("news_read_person").on(t.personId)],
);
