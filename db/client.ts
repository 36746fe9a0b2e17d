import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { keepStatements } from "./keep-statements";

function connect() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const client = postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    connect_timeout: 10,
    idle_timeout: 60,
    // A pooler that hands out connections per transaction may not keep named statements.
    prepare: process.env.DATABASE_PREPARE !== "0",
    onnotice: () => undefined,
    // The name only: limits and settings stand with the role in the database (scripts/migrate.ts), since a pooler
    // refuses those that come with a connection.
    connection: { application_name: "ouderportaal" },
  });
  return { client, orm: drizzle(keepStatements(client), { casing: "snake_case" }) };
}

// The development server reloads modules; one pool per process all the same.
const holder = globalThis as { portalDatabase?: ReturnType<typeof connect> };

const database = () => {
  holder.portalDatabase ??= connect();
  return holder.portalDatabase;
};

/** Only db/transaction.ts opens queries; everybody else gets a transaction that carries an actor. */
export const orm = () => database().orm;

export async function closeDatabase() {
  const open = holder.portalDatabase;
  holder.portalDatabase = undefined;
  await open?.client.end({ timeout: 5 });
}
