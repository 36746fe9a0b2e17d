import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { endSilence } from "./end-silence";
import { keepStatements } from "./keep-statements";
import { ownSockets } from "./own-sockets";

function connect() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const { socket, destroy } = ownSockets();
  const client = postgres(url, {
    ...{ socket },
    max: Number(process.env.DATABASE_POOL ?? 10),
    connect_timeout: 7,
    idle_timeout: 60,
    // A pooler that hands out connections per transaction may not keep named statements.
    prepare: process.env.DATABASE_PREPARE !== "0",
    onnotice: () => undefined,
    // The name only: limits and settings stand with the role in the database (scripts/migrate.ts), since a pooler
    // refuses those that come with a connection.
    connection: { application_name: "ouderportaal" },
  });
  const pool = {
    client,
    orm: drizzle(keepStatements(endSilence(client, () => leave(pool))), { casing: "snake_case" }),
    close: (timeout: number) => client.end({ timeout }).then(destroy),
  };
  return pool;
}
type Pool = ReturnType<typeof connect>;

/** Whoever comes next gets new connections; what the old ones still answer may be finished, statements end in 10 s. */
function leave(pool: Pool) {
  if (holder.portalDatabase === pool) holder.portalDatabase = undefined;
  void pool.close(10);
}

// The development server reloads modules; one pool per process all the same.
const holder = globalThis as { portalDatabase?: Pool };

const database = () => {
  holder.portalDatabase ??= connect();
  return holder.portalDatabase;
};

/** Only db/transaction.ts opens queries; everybody else gets a transaction that carries an actor. */
export const orm = () => database().orm;

export async function closeDatabase() {
  const open = holder.portalDatabase;
  holder.portalDatabase = undefined;
  await open?.close(5);
}
