import { ensureBrowser } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { browserTests, checkOne, lint, nets, types, vitest } from "./lib/checks.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runScript } from "./lib/processes.mjs";
import { describeFailure, say } from "./lib/report.mjs";

// Everything there is to check, on a bare clone too. The last line is the sum of all runners' own counts.
await runScript(async () => {
  ensureInstalled();
  const counts = [
    await lint(),
    await nets(),
    await types(),
    await vitest("unit"),
    await vitest("integration"),
  ];
  const build = await checkOne("Build", () => succeeds(() => ensureBuilt(process.env)));
  counts.push(build);
  if (build.failed === 0) counts.push(await vitest("built"));
  if (build.failed > 0) say("The nets around the built portal and the browser tests were not run.");
  else if (await succeeds(ensureBrowser)) counts.push(await browserTests());
  else counts.push({ passed: 0, failed: 1 });

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function succeeds(/** @type {() => Promise<unknown>} */ work) {
  try {
    await work();
    return true;
  } catch (error) {
    describeFailure(error);
    return false;
  }
}
