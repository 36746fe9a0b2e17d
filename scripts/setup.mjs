import { loadEnvFiles } from "./lib/environment.mjs";
import { runNode, runScript, TOOLS } from "./lib/processes.mjs";
import { PlainError } from "./lib/report.mjs";

// Shows a new code with which the first administrator of an empty installation begins, where no console showed one.
await runScript(async () => {
  await loadEnvFiles("production");
  if (!process.env.DATABASE_URL)
    throw new PlainError("Set DATABASE_URL and the other variables as npm start has them (.env.example).");
  return runNode([...TOOLS.tsx, "scripts/setup.ts", ...process.argv.slice(2)]);
});
