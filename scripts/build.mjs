import { build } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runScript } from "./lib/processes.mjs";

// Always builds; what only needs some build of the present sources asks ensureBuilt instead.
await runScript(async () => {
  ensureInstalled();
  await build(process.env);
  return 0;
});
