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
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { dayPartCodes } from "@/lib/time/day-parts";
import { careDay, createdAt, id, localTime, version } from "../columns";
import { child } from "./child";
import { careGroup, careTypes, location } from "./organisation";
import { payer } from "./payer";
import { person } from "./person";
import { product } from "./product";

/** Of a version; whether it runs or has ended is read from dates. */
export const versionStates = ["draft", "offered", "binding", "declined", "lapsed", "cancelled"] as const;
export type VersionState = (typeof versionStates)[number];
/** Why a version binds: signed on paper, told in time by the daycare, or taken over from another system. */
export const versionBases = ["on_paper", "announced", "imported"] as const;
export type VersionBasis = (typeof versionBases)[number];

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

/**
 * A file: child, place, kind of care and who agreed it. What was agreed stands in its versions. Its registration is
 * looked up by date. `startsOn` is kept by app.lay_out_contracts: null while no version binds.
 */
export const contract = pgTable(
  "contract",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    careType: text({ enum: careTypes }).notNull(),
    holderId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    /** Care before this day is not ours to bill: its start, or the first day of the month in which it was taken over. */
    billedFrom: careDay().notNull(),
    startsOn: careDay(),
    endsOn: careDay(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("contract_period", sql`${t.startsOn} <= ${t.endsOn}`),
    unique("contract_of_child").on(t.id, t.childId),
    index("contract_child").on(t.childId),
    index("contract_location").on(t.locationId, t.careType),
    index("contract_holder").on(t.holderId),
  ],
);

/**
 * What was agreed from a day on; never edited. Of those that bind each holds until the next begins or the contract ends:
 * `endsOn` is kept by app.lay_out_contracts, an earlier day than `startsOn` where another took its place from the start.
 */
export const contractVersion = pgTable(
  "contract_version",
  {
    id: id(),
    contractId: uuid()
      .notNull()
      .references(() => contract.id, { onDelete: "cascade" }),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    state: text({ enum: versionStates }).notNull(),
    basis: text({ enum: versionBases }),
    agreedOn: careDay(),
    productId: uuid()
      .notNull()
      .references(() => product.id, { onDelete: "restrict" }),
    weeksPerYear: numeric({ precision: 5, scale: 2 }).notNull(),
    offeredUntil: careDay(),
    /** Why it changes what was agreed; required where it begins in the past. */
    reason: text().notNull().default(""),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    unique("contract_version_of_contract").on(t.id, t.contractId),
    check("contract_version_weeks", sql`${t.weeksPerYear} > 0 and ${t.weeksPerYear} <= 53`),
    check(
      "contract_version_bound",
      sql`${t.state} <> 'binding' or (${t.basis} is not null and ${t.agreedOn} is not null)`,
    ),
    check("contract_version_offered", sql`${t.state} <> 'offered' or ${t.offeredUntil} is not null`),
    check("contract_version_offer_ends", sql`${t.offeredUntil} <= ${t.startsOn} + 366`),
    index("contract_version_contract").on(t.contractId, t.startsOn),
    index("contract_version_product").on(t.productId),
    index("contract_version_offers").on(t.offeredUntil).where(sql`state = 'offered'`),
  ],
);

/** A rate of the version's own, beside that of its product; with the reason. */
export const contractRate = pgTable(
  "contract_rate",
  {
    versionId: uuid()
      .primaryKey()
      .references(() => contractVersion.id, { onDelete: "cascade" }),
    centsPerHour: integer().notNull(),
    reason: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("contract_rate_amount", sql`${t.centsPerHour} between 1 and 10000`),
    check("contract_rate_reason", sql`length(${t.reason}) > 0`),
  ],
);

/** Who pays what part of a version, in thousandths: 1000 together. */
export const contractPayer = pgTable(
  "contract_payer",
  {
    versionId: uuid()
      .notNull()
      .references(() => contractVersion.id, { onDelete: "cascade" }),
    payerId: uuid()
      .notNull()
      .references(() => payer.id, { onDelete: "restrict" }),
    thousandths: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.payerId] }),
    check("contract_payer_share", sql`${t.thousandths} between 1 and 1000`),
    index("contract_payer_payer").on(t.payerId),
  ],
);

/**
 * One block of care on one weekday, with the times that were agreed; `dayPart` says of which part they were. Parity: of
 * every second week only, counted from Monday 5 January 1970 (no week numbers: 2026 has 53 of them). What binds, and
 * when, is kept by app.lay_out_contracts; no child has two blocks at once that bind (contract_pattern_no_overlap).
 */
export const contractPattern = pgTable(
  "contract_pattern",
  {
    id: id(),
    versionId: uuid().notNull(),
    /** Those of its version: who may not read what was agreed still sees when the child comes, and where. */
    contractId: uuid().notNull(),
    childId: uuid().notNull(),
    weekday: integer().notNull(),
    parity: integer(),
    fromTime: localTime().notNull(),
    toTime: localTime().notNull(),
    dayPart: text({ enum: dayPartCodes }),
    binds: boolean().notNull().default(false),
    startsOn: careDay(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("contract_pattern_weekday", sql`${t.weekday} between 1 and 7`),
    check("contract_pattern_parity", sql`${t.parity} in (0, 1)`),
    check("contract_pattern_times", sql`${t.fromTime} < ${t.toTime}`),
    check("contract_pattern_binds", sql`not ${t.binds} or ${t.startsOn} is not null`),
    foreignKey({
      name: "contract_pattern_version_fk",
      columns: [t.versionId, t.contractId],
      foreignColumns: [contractVersion.id, contractVersion.contractId],
    }).onDelete("cascade"),
    foreignKey({
      name: "contract_pattern_child_fk",
      columns: [t.contractId, t.childId],
      foreignColumns: [contract.id, contract.childId],
    }).onDelete("cascade"),
    index("contract_pattern_version").on(t.versionId, t.contractId),
    index("contract_pattern_contract").on(t.contractId, t.childId),
    index("contract_pattern_child").on(t.childId),
  ],
);
