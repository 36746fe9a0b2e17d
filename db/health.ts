import { postgresErrorOf } from "@/lib/log/database-errors";

/**
 * Failures since the database last answered, when the last one was, and when it was last found without what every
 * transaction begins with; in seconds of this process.
 */
type Health = { failures: number; lastAt: number; bareAt: number };

// Each bundle of the app has a copy of this module; they share the process.
const holder = globalThis as { portalDatabaseHealth?: Health };
const health = (): Health => {
  holder.portalDatabaseHealth ??= { failures: 0, lastAt: 0, bareAt: -1 };
  return holder.portalDatabaseHealth;
};

/** The connection did not come about or broke, or the server is stopping, starting or full. */
const goneCodes =
  /^(ECONN|EPIPE|EHOST|ENET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_|08|57P0[123]|53300)/;

/** Whether it failed because there is no database, rather than by what was asked. */
export function isGone(error: unknown): boolean {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if ("code" in inner && goneCodes.test(String(inner.code))) return true;
  }
  return false;
}

/** No schema of that name, or no such function: of the entry of each transaction (db/foundation.sql). */
const bareCodes = new Set(["3F000", "42883"]);

export const noteAnswer = () => {
  health().failures = 0;
};

export function noteFailure(error: unknown) {
  if (isGone(error)) Object.assign(health(), { failures: health().failures + 1, lastAt: process.uptime() });
  else if (postgresErrorOf(error)) noteAnswer();
}

/** The entry of a transaction failed: is it there at all? */
export function noteRefusedEntry(error: unknown) {
  if (bareCodes.has(postgresErrorOf(error)?.code ?? "")) health().bareAt = process.uptime();
}

/** Whether somebody found a database that was never brought up to date, since a moment of this process. */
export const bareSince = (moment: number) => health().bareAt >= moment;

/** Whether the database was not there for somebody since a moment of this process (`process.uptime`). */
export const lostSince = (moment: number) => health().lastAt >= moment;

/**
 * Whether the last transactions found no database. One broken connection says nothing yet, and after some
 * seconds somebody has to try again: the worker does so each second, elsewhere it is the next visitor.
 */
export const isGoneNow = () => health().failures >= 2 && process.uptime() - health().lastAt < 15;
