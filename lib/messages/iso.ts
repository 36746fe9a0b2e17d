import { type SQL, sql } from "drizzle-orm";
import { type Instant, instant } from "@/lib/time/instant";

/** A moment as `toISOString` writes it, for rows that come without column types. */
export const isoOf = (moment: SQL): SQL<string> =>
  sql<string>`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export function readIso(text: string): Instant {
  const read = instant(text);
  if (!read) throw new RangeError("Not a moment of the database");
  return read;
}
