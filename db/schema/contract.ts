import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { careDay, createdAt, id, localTime, version } from "../columns";
import { child } from "./child";
import { careGroup, careTypes, dayPart, registration } from "./organisation";
import { person } from "./person";

export const contractStates = ["draft", "active", "cancelled"] as const;

const inOrder = (weekdays: AnyPgColumn) =>
  sql.join(
    ["1", "2", "3", "4", "5", "6", "7"].map(
      (day) => sql`case when ${sql.raw(day)} = any(${weekdays}) then ${sql.raw(day)} end`,
    ),
    sql`, `,
  );

/** In which group a child is, when. */
export const placement = pgTable(
  "placement",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    groupId: uuid()
      .notNull()
      .references(() => careGroup.id, { onDelete: "restrict" }),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    /** Its end came with a move to another group; taking that back gives it the end it had, or none. */
    endedByMove: boolean().notNull().default(false),
    endBeforeMove: careDay(),
    /** Its end is that of a child who leaves; taking that back gives it the end it had, or none. */
    hasLeft: boolean().notNull().default(false),
    endBeforeLeaving: careDay(),
    /** ISO weekdays in order; null is every day. No two of a child share a day and a weekday (placement_no_overlap). */
    weekdays: integer().array(),
    /** The weekdays that went on where they were when this placement took the others; goes when that is taken back. */
    writtenWith: uuid().references((): AnyPgColumn => placement.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [
    check("placement_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check(
      "placement_weekdays",
      sql`cardinality(${t.weekdays}) between 1 and 6 and ${t.weekdays} = array_remove(array[${inOrder(t.weekdays)}], null)`,
    ),
    index("placement_written_with").on(t.writtenWith),
    index("placement_child").on(t.childId),
    index("placement_group").on(t.groupId, t.startsOn),
  ],
);

export const contract = pgTable(
  "contract",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    registrationId: uuid().notNull(),
    /** Copied from the registration (and tied to it), so that the no-overlap rule can be a constraint. */
    careType: text({ enum: careTypes }).notNull(),
    holderId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    agreedOn: careDay().notNull(),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    weeksPerYear: numeric({ precision: 5, scale: 2 }).notNull(),
    state: text({ enum: contractStates }).notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("contract_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("contract_weeks", sql`${t.weeksPerYear} > 0 and ${t.weeksPerYear} <= 53`),
    foreignKey({
      name: "contract_registration_fk",
      columns: [t.registrationId, t.careType],
      foreignColumns: [registration.id, registration.careType],
    }).onDelete("restrict"),
    index("contract_child").on(t.childId),
    index("contract_registration").on(t.registrationId, t.careType),
    index("contract_holder").on(t.holderId),
  ],
);

export const contractRate = pgTable(
  "contract_rate",
  {
    id: id(),
    contractId: uuid()
      .notNull()
      .references(() => contract.id, { onDelete: "cascade" }),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    centsPerHour: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("contract_rate_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("contract_rate_amount", sql`${t.centsPerHour} between 1 and 10000`),
    index("contract_rate_contract").on(t.contractId),
  ],
);

/**
 * One block of care on one weekday. With `periodWeeks` 2 it holds in every second week, counted from
 * the week of `anchor` (any day of a week in which it holds). Day part or times, never both.
 */
export const contractPattern = pgTable(
  "contract_pattern",
  {
    id: id(),
    contractId: uuid()
      .notNull()
      .references(() => contract.id, { onDelete: "cascade" }),
    weekday: integer().notNull(),
    periodWeeks: integer().notNull().default(1),
    anchor: careDay().notNull(),
    dayPartId: uuid().references(() => dayPart.id, { onDelete: "restrict" }),
    fromTime: localTime(),
    toTime: localTime(),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("contract_pattern_weekday", sql`${t.weekday} between 1 and 7`),
    check("contract_pattern_weeks", sql`${t.periodWeeks} in (1, 2)`),
    check("contract_pattern_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check(
      "contract_pattern_part_or_times",
      sql`(${t.dayPartId} is not null and ${t.fromTime} is null and ${t.toTime} is null) or (${t.dayPartId} is null and ${t.fromTime} is not null and ${t.toTime} is not null and ${t.fromTime} < ${t.toTime})`,
    ),
    index("contract_pattern_contract").on(t.contractId),
    index("contract_pattern_day_part").on(t.dayPartId),
  ],
);
