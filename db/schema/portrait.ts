import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { child } from "./child";
import { person } from "./person";

export const portraitSizes = ["small", "large"] as const;
export type PortraitSize = (typeof portraitSizes)[number];

/**
 * The small photo beside a child's name. A new one ends the former, which can be put back until housekeeping erases
 * it. Whether it shows is asked of the parents' answers with every look (app.has_consent).
 */
export const portrait = pgTable(
  "portrait",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    /** Folder in the store; made by the server. */
    key: text().notNull().unique(),
    /** Of the file as it was sent: the same one sent twice is one. */
    sha256: text().notNull(),
    smallBytes: integer().notNull(),
    largeBytes: integer().notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    addedAt: instant().notNull(),
    removedAt: instant(),
    removedBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("portrait_one_each").on(t.childId).where(sql`${t.removedAt} is null`),
    check("portrait_bytes", sql`${t.smallBytes} > 0 and ${t.largeBytes} > 0`),
    check("portrait_removed", sql`(${t.removedAt} is null) = (${t.removedBy} is null)`),
    index("portrait_child").on(t.childId),
    index("portrait_added_by").on(t.addedBy),
    index("portrait_removed_by").on(t.removedBy),
  ],
);
