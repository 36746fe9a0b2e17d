import { sql } from "drizzle-orm";
import { check, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";
import { person } from "./person";

/** Who opened far more than the work asks for, and how long what they open is kept back. */
export const readingBrake = pgTable(
  "reading_brake",
  {
    personId: uuid()
      .primaryKey()
      .references(() => person.id, { onDelete: "cascade" }),
    /** Of the limit, when the administrators were told last. */
    percent: integer().notNull(),
    delayMs: integer().notNull(),
    until: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [check("reading_brake_delay", sql`${t.delayMs} between 0 and 8000`)],
);
