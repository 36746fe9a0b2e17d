import { awkwardMoments } from "./lib/awkward-moments.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { build as buildAnew, ensureBuilt } from "./lib/build.mjs";
import { asBuilt, asBuiltAtDesk, checkOne, lint, nets, types, vitest } from "./lib/checks.mjs";
import { tellSum } from "./lib/counts.mjs";
import { readOptions } from "./lib/environment.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { againOnNode24, throughPooler } from "./lib/passes.mjs";
import { runScript } from "./lib/processes.mjs";
import { describeFailure, say } from "./lib/report.mjs";

// Everything there is to check, on a bare clone too. `--at 2028-02-29T09:00`: as if it were then (Amsterdam).
// `--also`: what can differ from day to day as if it were then besides, the phone today and the desk then. `--node24`:
// unit, database and act tests on Node 24 besides, on that other day if there is one. `--rebuild`: trust no build
// that is there. The last line is the sum of all runners' own counts.
await runScript(async () => {
  const { at, also, node24, rebuild } = readOptions({
    at: "value",
    also: "value",
    node24: "flag",
    rebuild: "flag",
  });
  ensureInstalled();
  const counts = [await lint(), await nets(), await types(), await vitest("unit", { at })];
  const makeBuild = rebuild ? buildAnew : ensureBuilt;
  const build = await checkOne("Build", () => succeeds(() => makeBuild(process.env)));
  const browser = await checkOne("Browser", () => succeeds(ensureBrowser));
  counts.push(build, browser);
  const isReady = build.failed + browser.failed === 0;
  if (!isReady) say("The nets around the built portal and the browser tests were not run.");
  const other = also && ((await awkwardMoments())[also] ?? also);
  counts.push(await vitest("integration", { at }));
  if (isReady) counts.push(...(await asBuilt({ at, project: other ? "phone" : undefined })));
  if (isReady && other) counts.push(...(await asBuiltAtDesk({ at: other })));
  counts.push(await throughPooler());
  const onOther = { at: other || at };
  if (node24) counts.push(...(await againOnNode24(onOther)));
  else if (other) counts.push(await vitest("integration", onOther));
  return tellSum(counts);
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
