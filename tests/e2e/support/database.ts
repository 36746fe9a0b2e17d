import fs from "node:fs";
import postgres, { type Sql } from "postgres";

const ofThisRun = (): string => JSON.parse(fs.readFileSync(process.env.E2E_FACTS ?? "", "utf8")).databaseUrl;

/** As the owner, whom no row policy holds; a log-in begins as the gate (docs/decisions/0092-a-log-in-begins-without-rights.md). */
export const connectAsOwner = (url = ofThisRun()): Sql =>
  postgres(url, { max: 1, onnotice: () => undefined, connection: { role: "none" } });

/** The database of the portal under test, as its owner: for what no screen can do. */
export async function inDatabase<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const sql = connectAsOwner();
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** As when somebody was away for too long, or logged out elsewhere. */
export const endSessions = (email: string) =>
  inDatabase(
    (sql) => sql`UPDATE session SET revoked_at = app.now() WHERE revoked_at IS NULL AND person_id IN
      (SELECT person_id FROM account WHERE email = ${email})`,
  );
