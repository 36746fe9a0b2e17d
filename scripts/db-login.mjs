import { makeLogin, withConnection } from "./lib/database.mjs";
import { runScript } from "./lib/processes.mjs";
import { PlainError, say } from "./lib/report.mjs";

// A log-in of its own for the portal, where one can be made: `npm run db:login -- portal_web`. It prints the address.
await runScript(async () => {
  const owner = process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL;
  const [name] = process.argv.slice(2);
  if (!owner) throw new PlainError("Set DATABASE_DIRECT_URL to the database, as its owner.");
  if (!name || !/^[a-z][a-z0-9_]{2,30}$/.test(name))
    throw new PlainError("Name the log-in: npm run db:login -- portal_web");
  await withConnection(owner, async (sql) => {
    const [found] = await sql`select current_user = ${name} as own`;
    if (found?.own) throw new PlainError(`${name} owns the database; the log-in must be another.`);
  });
  const url = await makeLogin(owner, name);
  say(`DATABASE_URL=${url}`);
  say("Keep DATABASE_DIRECT_URL at the owner's address, for npm run db:migrate.");
  return 0;
});
