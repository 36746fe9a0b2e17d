import { lint, nets, types, vitest } from "./lib/checks.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runScript } from "./lib/processes.mjs";
import { say } from "./lib/report.mjs";

// The fast half of the tests, for before every commit: no database, no build, no browser.
await runScript(async () => {
  ensureInstalled();
  const counts = [await lint(), await nets(), await types(), await vitest("unit")];
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  say(failed === 0 ? "\nAll is well." : `\n${failed} failed.`);
  return failed === 0 ? 0 : 1;
});
