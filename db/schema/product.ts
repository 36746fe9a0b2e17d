import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, version } from "../columns";
import { careTypes, location } from "./organisation";

/** What a location sells: care of a kind under a name, at a rate of its own. */
export const product = pgTable(
  "product",
  {
    id: id(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "cascade" }),
    careType: text({ enum: careTypes }).notNull(),
    name: text().notNull(),
    startsOn: careDay().notNull(),
    /** Sold until then; what was agreed goes on. */
    endsOn: careDay(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    unique("product_name").on(t.locationId, t.careType, t.name),
    check("product_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("product_named", sql`length(${t.name}) > 0`),
  ],
);

/** Cents per hour from a day on, until the next begins; every running contract without a rate of its own follows. */
export const productRate = pgTable(
  "product_rate",
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => product.id, { onDelete: "cascade" }),
    startsOn: careDay().notNull(),
    centsPerHour: integer().notNull(),
    /** The day it was told to whoever pays: at least one full calendar month before it begins. */
    announcedOn: careDay().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("product_rate_from").on(t.productId, t.startsOn),
    check("product_rate_amount", sql`${t.centsPerHour} between 1 and 10000`),
    index("product_rate_announced").on(t.announcedOn),
  ],
);
