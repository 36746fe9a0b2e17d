import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { mustRunNode, ROOT, TOOLS } from "../lib/processes.mjs";

// Outside the repository: inside, Next would take the portal's proxy and instrumentation for the bare app's.
const FOLDER = path.join(os.tmpdir(), "ouderportaal-bare-page");

const FILES = {
  "package.json": '{ "name": "bare", "private": true }\n',
  // The packages are the portal's, by a link: the root has to hold both ends of it.
  "next.config.mjs": 'export default { poweredByHeader: false, turbopack: { root: "/" } };\n',
  "app/layout.js": `export const metadata = { title: "Bare" };
export default ({ children }) => <html lang="nl"><body>{children}</body></html>;\n`,
  "app/page.js": `import { connection } from "next/server";
export default async function Page() {
  await connection();
  return <main><h1>Bare</h1><p>{new Date().toISOString()}</p></main>;
}\n`,
};

/** A Next app with one page, made per request from nothing; gives its folder. */
export async function buildBareApp() {
  const version = JSON.parse(
    fs.readFileSync(path.join(ROOT, "node_modules/next/package.json"), "utf8"),
  ).version;
  const mark = path.join(FOLDER, ".next/made-of");
  const made = JSON.stringify([ROOT, version, FILES]);
  if (fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === made) return FOLDER;
  fs.rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    fs.writeFileSync(path.join(FOLDER, name), text);
  }
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(FOLDER, "node_modules"));
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  await mustRunNode("The build of the bare page", [...TOOLS.next, "build", FOLDER], env);
  fs.writeFileSync(mark, made);
  return FOLDER;
}
