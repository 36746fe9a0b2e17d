import fs from "node:fs";
import type { TestProject } from "vitest/node";
import { ensureDatabase } from "../../scripts/lib/database.mjs";
import { startPooler } from "../../scripts/lib/pgbouncer.mjs";
import { startTemporaryPostgres } from "../../scripts/lib/temporary-postgres.mjs";
import { migrateDatabase } from "../../scripts/migrate";
import { actsMissing } from "./acts-seen";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
    /** The same database through a transaction pooler, when the run asked for one (TEST_POOLER=1). */
    pooledUrl: string | null;
    filesFolder: string;
    actsFolder: string;
  }
}

/** One server for the whole run, with one migrated database from which every test file gets its own copy. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  const pooler = process.env.TEST_POOLER ? await startPooler(server.url("postgres")) : null;
  const stop = async () => {
    await pooler?.stop();
    await server.stop();
  };
  try {
    const templateUrl = server.url("template_portal");
    await ensureDatabase(templateUrl);
    await migrateDatabase(templateUrl);
    const filesFolder = `${server.folder}/files`;
    fs.mkdirSync(filesFolder);
    project.provide("templateUrl", templateUrl);
    project.provide("pooledUrl", pooler?.url(templateUrl) ?? null);
    project.provide("filesFolder", filesFolder);
    const actsFolder = `${server.folder}/acts`;
    fs.mkdirSync(actsFolder);
    project.provide("actsFolder", actsFolder);
  } catch (error) {
    await stop();
    throw error;
  }
  return async () => {
    const missing = process.env.TESTS_WHOLE ? actsMissing(`${server.folder}/acts`) : [];
    await stop();
    if (missing.length === 0) return;
    // What is thrown here is printed, and the run ends well all the same.
    process.exitCode = 1;
    throw new Error(`No test leaves this audit row: ${missing.join(", ")}`);
  };
}
