import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { applySettings, WITHOUT_LIMITS } from "./lib/database.mjs";
import { bringIntoForce, layFoundation } from "./lib/in-force.mjs";

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../db/migrations");
// Any fixed number, as long as every instance of this app uses the same.
const LOCK = 7_302_118_455;

/**
 * Brings a database up to date: its tables by the migrations, its functions, policies and rights by the files that
 * say what is in force. Of several processes that start together one works and the others wait.
 * Needs a direct connection: the lock belongs to a session, which a transaction pooler does not keep.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10, connection: WITHOUT_LIMITS });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await layFoundation(sql);
    await migrate(drizzle(sql), { migrationsFolder: FOLDER });
    await bringIntoForce(sql);
    await applySettings(url);
  } finally {
    await sql.end({ timeout: 5 }); // also lets go of the lock
  }
}

async function main(): Promise<void> {
  const url = process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL;
  if (!url) throw new Error("Set DATABASE_URL to the database that has to be brought up to date.");
  await migrateDatabase(url);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    const failure = error instanceof Error ? error : new Error(String(error));
    const statement = failure.message.split("\n")[0];
    const reason = failure.cause instanceof Error ? `${failure.cause.message} (${statement})` : statement;
    console.error(`Migration failed: ${reason}`);
    process.exitCode = 1;
  });
}
