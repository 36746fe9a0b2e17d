import { runNode, runScript, TOOLS } from "./lib/processes.mjs";

// Brings the database of DATABASE_URL up to date, when deploying.
await runScript(() => runNode([...TOOLS.tsx, "scripts/migrate.ts"]));
