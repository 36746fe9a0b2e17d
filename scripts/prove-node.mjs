import path from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { ensureNode24 } from "./lib/node-24.mjs";
import { runNode, runScript } from "./lib/processes.mjs";

// Everything on Node 24, the build and the servers of the browser tests included.
await runScript(async () => {
  ensureInstalled();
  const node = ensureNode24();
  const searched = `${path.dirname(node)}${path.delimiter}${process.env.PATH}`;
  return runNode(["scripts/test.mjs", "--rebuild"], { ...process.env, PATH: searched }, node);
});
