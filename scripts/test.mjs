import { awkwardMoments } from "./lib/awkward-moments.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { build as buildAnew, ensureBuilt } from "./lib/build.mjs";
import { checkOne, lint, nets, playsOn, types, vitest } from "./lib/checks.mjs";
import { tellSum } from "./lib/counts.mjs";
import { readOptions } from "./lib/environment.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { againOnNode24, throughPooler } from "./lib/passes.mjs";
import { runScript } from "./lib/processes.mjs";
import { describeFailure, say } from "./lib/report.mjs";

/** @typedef {import("./lib/checks.mjs").Pass} Pass */

// Everything there is to check, on a bare clone too. `--at 2028-02-29T09:00`: as if it were then (Amsterdam);
// `--also`: once more what can differ from day to day, as if it were then. `--node24`: once more without build
// and browser on Node 24. `--rebuild`: trust no build that is there. The last line is the sum of all runners'
// own counts.
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
  for (const pass of [{ at }, ...(await others(also))])
    counts.push(...(isReady ? await playsOn(pass) : [await vitest("integration", pass)]));
  counts.push(await throughPooler());
  if (node24) counts.push(...(await againOnNode24()));
  return tellSum(counts);
});

/**
 * Once more on another day: a moment, or the name of an awkward one; the browser at one width.
 * @returns {Promise<Pass[]>}
 */
async function others(/** @type {string | undefined} */ also) {
  if (!also) return [];
  return [{ at: (await awkwardMoments())[also] ?? also, project: "phone" }];
}

async function succeeds(/** @type {() => Promise<unknown>} */ work) {
  try {
    await work();
    return true;
  } catch (error) {
    describeFailure(error);
    return false;
  }
}
