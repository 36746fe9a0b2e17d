import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id } from "../columns";
import { careGroup, groupKinds } from "./organisation";

/** For whom a group is and how many places it has, from a day on. No two rows of a group share a day. */
export const careGroupSize = pgTable(
  "care_group_size",
  {
    id: id(),
    groupId: uuid()
      .notNull()
      .references(() => careGroup.id, { onDelete: "cascade" }),
    kind: text({ enum: groupKinds }).notNull(),
    fromAgeMonths: integer().notNull(),
    toAgeMonths: integer().notNull(),
    places: integer().notNull(),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("care_group_size_ages", sql`${t.fromAgeMonths} >= 0 and ${t.fromAgeMonths} < ${t.toAgeMonths}`),
    check("care_group_size_places", sql`${t.places} between 1 and 30`),
    check("care_group_size_period", sql`${t.startsOn} <= ${t.endsOn}`),
    index("care_group_size_group").on(t.groupId, t.startsOn),
  ],
);
