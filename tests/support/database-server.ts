import fs from "node:fs";
import type { TestProject } from "vitest/node";
import { ensureDatabase } from "../../scripts/lib/database.mjs";
import { startTemporaryPostgres } from "../../scripts/lib/temporary-postgres.mjs";
import { migrateDatabase } from "../../scripts/migrate";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
    filesFolder: string;
  }
}

/** One server for the whole run, with one migrated database from which every test file gets its own copy. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  try {
    const templateUrl = server.url("template_portal");
    await ensureDatabase(templateUrl);
    await migrateDatabase(templateUrl);
    const filesFolder = `${server.folder}/files`;
    fs.mkdirSync(filesFolder);
    project.provide("templateUrl", templateUrl);
    project.provide("filesFolder", filesFolder);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}
