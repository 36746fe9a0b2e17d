import { sql } from "drizzle-orm";
import { date, integer, time, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CareDay, LocalTime } from "./types";

/** Time-ordered where the server can make such ids (app.new_id in the first migration). */
export const id = () => uuid().primaryKey().default(sql`app.new_id()`);
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
export const createdAt = () => instant().notNull().defaultNow();
export const careDay = () => date({ mode: "string" }).$type<CareDay>();
export const localTime = () => time({ precision: 0 }).$type<LocalTime>();
export const version = () => integer().notNull().default(1);
