import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { now } from "@/lib/time/clock";
import { AS_ONESELF } from "@/scripts/lib/database.mjs";
import { AlreadyFilled, ensureEmpty } from "./empty";
import { organisationName } from "./large/house";
import { makeLarge } from "./large/make";
import { writeLogins } from "./logins";

/** 10,000 children, for scripts/bench. Prints the log-ins; DEMO_LOGINS_FILE says where to write them too. */
async function main() {
  const sql = postgres(process.env.DATABASE_URL ?? "", {
    max: 1,
    onnotice: () => undefined,
    connection: AS_ONESELF,
  });
  try {
    await ensureEmpty(organisationName);
    const made = await makeLarge(sql, now(), 100);
    if (process.env.DEMO_LOGINS_FILE) writeLogins(made.logins);
    process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  } finally {
    await sql.end({ timeout: 5 });
    await closeDatabase();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof AlreadyFilled ? error.message : error);
  process.exitCode = 1;
});
