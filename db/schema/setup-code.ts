import { pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";

/** Shown once at the console of an installation that nobody administers yet; only its hash is kept. */
export const setupCode = pgTable("setup_code", {
  id: id(),
  codeHash: text().notNull().unique(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  createdAt: createdAt(),
});
