import path from "node:path";
import { fileURLToPath } from "node:url";
import base from "../../playwright.config.mts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** `npm run screenshots`: the pictures of the README, from the running portal on its demonstration data. */
export default {
  ...base,
  testDir: ".",
  testMatch: "take.spec.ts",
  projects: [{ name: "pictures", use: {} }],
  webServer: { ...(base.webServer as object), cwd: root },
};
