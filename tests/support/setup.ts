import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { cloneDatabase, dropDatabase, siblingOf } from "../../scripts/lib/database.mjs";
import { noteActs } from "./acts-seen";

// Runs before a test file is loaded: modules that read the environment on import find its own database.
const template = inject("templateUrl");
const url = await cloneDatabase(template, `test_${randomBytes(6).toString("hex")}`);
const pooled = inject("pooledUrl");

Object.assign(process.env, {
  DATABASE_URL: pooled ? siblingOf(pooled, new URL(url).pathname.slice(1)) : url,
  OWNER_DATABASE_URL: url,
  PORTAL_MODE: "test",
  APP_ORIGIN: "http://localhost:3000",
  AUTH_SECRET: "test-only-auth-secret-of-32-bytes-or-more",
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64url"),
  CRON_SECRET: "test-only-cron-secret-of-32-bytes-or-more",
  MAIL_FROM: "Ouderportaal <portaal@example.test>",
  STORAGE_DIR: `${inject("filesFolder")}/${new URL(url).pathname.slice(1)}`,
});

afterAll(async () => {
  await noteActs(inject("actsFolder"), new URL(url).pathname.slice(1));
  await dropDatabase(url);
});
