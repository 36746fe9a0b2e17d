import "server-only";
import { sql } from "drizzle-orm";
import { postgresErrorOf } from "@/lib/log/database-errors";
import { orm } from "./client";

const forbidden = "42501";

/**
 * Whether a statement that names no actor fails, as it must: the log-in begins as a role without rights, or is one
 * that owns nothing (scripts/lib/database.mjs). Throws when there is no database to ask.
 */
export async function isGateShut(): Promise<boolean> {
  try {
    await orm().execute(sql`select 1 from person limit 1`);
    return false;
  } catch (error) {
    if (postgresErrorOf(error)?.code !== forbidden) throw error;
    return true;
  }
}
