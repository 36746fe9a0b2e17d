import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { schoolRegions } from "@/lib/time/school-regions";
import { careDay, createdAt, id, localTime, version } from "../columns";

export const careTypes = ["daycare", "after_school"] as const;
export type CareType = (typeof careTypes)[number];
export const requestModes = ["times", "day_parts"] as const;
export type RequestMode = (typeof requestModes)[number];
export const groupKinds = ["mixed_age", "single_age"] as const;

/**
 * Pictures that are or were the organisation's: the file is named after its content, so that letters and papers go on
 * showing the one they were sent with. Rows are only added.
 */
export const logo = pgTable(
  "logo",
  {
    id: id(),
    sha256: text().notNull().unique(),
    width: integer().notNull(),
    height: integer().notNull(),
    size: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("logo_sha256", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check("logo_sizes", sql`${t.width} > 0 and ${t.height} > 0 and ${t.size} > 0`),
  ],
);

/** One row: the operator that runs this installation. */
export const organisation = pgTable(
  "organisation",
  {
    id: id(),
    onlyOne: boolean().notNull().default(true).unique(),
    name: text().notNull(),
    kvkNumber: text().notNull(),
    iban: text().notNull(),
    creditorId: text(),
    email: text().notNull(),
    phone: text().notNull(),
    street: text().notNull(),
    houseNumber: text().notNull(),
    postcode: text().notNull(),
    city: text().notNull(),
    accentColour: text().notNull().default("#17624f"),
    passwordMinimum: integer().notNull().default(8),
    /** Read by whoever sees no child because of a block; empty for the portal's own sentence. */
    blockedText: text().notNull().default(""),
    /** Of whom nobody chose one yet (app.default_language). */
    defaultLanguage: text({ enum: ["nl", "en"] })
      .notNull()
      .default("nl"),
    /** Where parents take a complaint that was not solved here, by law; both or neither. */
    complaintsBody: text(),
    complaintsUrl: text(),
    logoId: uuid().references(() => logo.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check(
      "organisation_complaints",
      sql`(${t.complaintsBody} is null) = (${t.complaintsUrl} is null) and ${t.complaintsBody} <> '' and ${t.complaintsUrl} like 'https://%'`,
    ),
    index("organisation_logo").on(t.logoId),
    check("organisation_only_one", sql`${t.onlyOne}`),
    check("organisation_password_minimum", sql`${t.passwordMinimum} between 8 and 64`),
  ],
);

/** The general terms, edition by edition: each holds from its day until the next one does. */
export const termsEdition = pgTable(
  "terms_edition",
  {
    id: id(),
    name: text().notNull(),
    startsOn: careDay().notNull().unique(),
    storageKey: text().notNull().unique(),
    sha256: text().notNull(),
    size: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("terms_edition_sha256", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check("terms_edition_file", sql`${t.size} > 0 and length(${t.name}) > 0`),
  ],
);

export const location = pgTable("location", {
  id: id(),
  name: text().notNull().unique(),
  street: text().notNull(),
  houseNumber: text().notNull(),
  postcode: text().notNull(),
  city: text().notNull(),
  phone: text().notNull(),
  /** Whose school holidays are offered as closing days; empty where nobody has said so. */
  schoolRegion: text({ enum: schoolRegions }),
  createdAt: createdAt(),
  version: version(),
});

/** LRK number: it belongs to a location and care type in a period, not to the location. */
export const registration = pgTable(
  "registration",
  {
    id: id(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    careType: text({ enum: careTypes }).notNull(),
    lrkNumber: text().notNull(),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("registration_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("registration_lrk", sql`${t.lrkNumber} ~ '^[0-9]{9}$'`),
    unique("registration_id_care_type").on(t.id, t.careType),
    index("registration_location").on(t.locationId),
  ],
);

/** A "stamgroep"; for which ages it is and how many places it has is dated (group-size.ts). */
export const careGroup = pgTable(
  "care_group",
  {
    id: id(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    careType: text({ enum: careTypes }).notNull(),
    name: text().notNull(),
    /** The last day on which children can be in it; empty while it goes on. */
    endsOn: careDay(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [unique("care_group_name").on(t.locationId, t.name)],
);

/** The parts of a day a location sells; dated, because times change while history must not. */
export const dayPart = pgTable(
  "day_part",
  {
    id: id(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    code: text({ enum: ["morning", "afternoon", "full_day"] }).notNull(),
    fromTime: localTime().notNull(),
    toTime: localTime().notNull(),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("day_part_times", sql`${t.fromTime} < ${t.toTime}`),
    check("day_part_period", sql`${t.startsOn} <= ${t.endsOn}`),
    index("day_part_location").on(t.locationId),
  ],
);

/** The hours of a week as a whole: the rows of a location that begin on one day. A weekday without a row is closed. */
export const opening = pgTable(
  "opening",
  {
    id: id(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "cascade" }),
    weekday: integer().notNull(),
    fromTime: localTime().notNull(),
    toTime: localTime().notNull(),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("opening_period", sql`${t.startsOn} <= ${t.endsOn}`),
    index("opening_location").on(t.locationId),
    check("opening_weekday_iso", sql`${t.weekday} between 1 and 7`),
    check("opening_times", sql`${t.fromTime} < ${t.toTime}`),
  ],
);

/** `locationId` null closes every location. */
export const closureDay = pgTable(
  "closure_day",
  {
    id: id(),
    locationId: uuid().references(() => location.id, { onDelete: "cascade" }),
    day: careDay().notNull(),
    name: text().notNull(),
    /** From when on it is closed; empty for the whole day. */
    fromTime: localTime(),
    /** The same for the days that one act closed: they are told of together. */
    closingId: uuid().notNull().defaultRandom(),
    /** Parents were told, so they are told as well when the day opens again. */
    announced: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    index("closure_day_closing").on(t.closingId),
    unique("closure_day_once").on(t.locationId, t.day).nullsNotDistinct(),
    index("closure_day_day").on(t.day),
  ],
);

/** Rules of asking, per location and care type: data, because every daycare has its own. */
export const requestPolicy = pgTable(
  "request_policy",
  {
    id: id(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "cascade" }),
    careType: text({ enum: careTypes }).notNull(),
    mode: text({ enum: requestModes }).notNull(),
    /** Extra care closes this many days before the care day, at `extraDeadline` local time. */
    extraLeadDays: integer().notNull(),
    extraDeadline: localTime().notNull(),
    /** Reporting absent closes this many days before the care day; sick has no cut-off before closing time. */
    absenceLeadDays: integer().notNull(),
    absenceDeadline: localTime().notNull(),
    maxDaysAhead: integer().notNull().default(183),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("request_policy_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check(
      "request_policy_lead",
      sql`${t.extraLeadDays} >= 0 and ${t.absenceLeadDays} >= 0 and ${t.maxDaysAhead} between 1 and 366`,
    ),
    index("request_policy_location").on(t.locationId),
  ],
);
