import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id } from "../columns";
import { person } from "./person";

/**
 * A book year that was closed, or opened again, in turns: the first closes it, the second opens it, and so on. Only added
 * to; the last turn is how it stands.
 */
export const bookYear = pgTable(
  "book_year",
  {
    id: id(),
    year: integer().notNull(),
    turn: integer().notNull(),
    closes: boolean().notNull(),
    /** Why it was opened again. */
    reason: text(),
    day: careDay().notNull(),
    setBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
  },
  (t) => [
    unique("book_year_turn").on(t.year, t.turn),
    check("book_year_in_turns", sql`${t.turn} > 0 and ${t.closes} = (${t.turn} % 2 = 1)`),
    check("book_year_reason", sql`${t.closes} = (${t.reason} is null)`),
    index("book_year_set_by").on(t.setBy),
  ],
);
