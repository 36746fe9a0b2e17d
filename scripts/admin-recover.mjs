import { loadEnvFiles } from "./lib/environment.mjs";
import { runNode, runScript, TOOLS } from "./lib/processes.mjs";
import { PlainError } from "./lib/report.mjs";

// Lets an administrator back in who lost password or second factor: `npm run admin:recover -- name@example.nl`.
await runScript(async () => {
  await loadEnvFiles("production");
  if (!process.env.DATABASE_URL)
    throw new PlainError("Set DATABASE_URL and the other variables as npm start has them (.env.example).");
  return runNode([...TOOLS.tsx, "scripts/admin-recover.ts", ...process.argv.slice(2)]);
});
