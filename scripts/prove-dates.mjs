import { awkwardMoments } from "./lib/awkward-moments.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { playsOn } from "./lib/checks.mjs";
import { tellSum } from "./lib/counts.mjs";
import { readOptions } from "./lib/environment.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runScript } from "./lib/processes.mjs";
import { PlainError, say } from "./lib/report.mjs";

// What can differ from day to day, on each awkward day there is; `--only leap-day` plays that one alone.
await runScript(async () => {
  const { only } = readOptions({ only: "value" });
  ensureInstalled();
  const moments = Object.entries(await awkwardMoments());
  const chosen = moments.filter(([name]) => !only || only === name);
  if (chosen.length === 0)
    throw new PlainError(`${only} is none of ${moments.map(([name]) => name).join(", ")}.`);
  await ensureBuilt(process.env);
  await ensureBrowser();
  const counts = [];
  for (const [name, at] of chosen) {
    const played = await playsOn({ at });
    const failed = played.reduce((sum, count) => sum + count.failed, 0);
    say(`\n${name} (${at}): ${failed === 0 ? "all is well" : `${failed} failed`}`);
    counts.push(...played);
  }
  return tellSum(counts);
});
