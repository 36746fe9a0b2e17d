import { sql } from "drizzle-orm";
import { customType, date, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CareDay, LocalTime } from "@/lib/time/types";

/** Time-ordered where the server can make such ids (db/functions/new_id.sql). */
export const id = () => uuid().primaryKey().default(sql`app.new_id()`);
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
export const createdAt = () => instant().notNull().defaultNow();
export const careDay = () => date({ mode: "string" }).$type<CareDay>();
/** PostgreSQL answers 'HH:MM:SS'; the seconds go here, so that the text order is the order of the day. */
export const localTime = customType<{ data: LocalTime; driverData: string }>({
  dataType: () => "time(0)",
  fromDriver: (text) => text.slice(0, 5) as LocalTime,
});
export const version = () => integer().notNull().default(1);

/** Family name, given name and prefix in lower case without accents (app.searchable): for lists and for searching. */
export const sortName = () =>
  text()
    .notNull()
    .generatedAlwaysAs(sql`app.searchable(family_name || ' ' || given_name || ' ' || name_prefix)`);

/** The whole name as it is looked for, however it is written (app.findable). */
export const searchName = () =>
  text().notNull().generatedAlwaysAs(sql`app.findable(given_name || name_prefix || family_name)`);
