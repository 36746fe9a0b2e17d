import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { DATA } from "./environment.mjs";
import { sharedPlace } from "./postgres-binaries.mjs";

const run = promisify(execFile);
const SYSTEM = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin"];
const MINUTE = 60_000;

/**
 * Where the programs of some Debian packages are, and the environment to start them in.
 * @typedef {{ root: string, libraries: string, env: NodeJS.ProcessEnv }} Programs
 */

/**
 * Programs of Debian packages: the machine's own, or else downloaded and unpacked, once, into .data (by root where
 * another user can start them). That needs no root and touches nothing of the system; apt checks the signatures.
 * @param {string} name
 * @param {{ packages: string[], programs: string[] }} wanted
 * @returns {Promise<Programs | { missing: string }>}
 */
export async function debianPrograms(name, { packages, programs }) {
  if (programs.every((program) => isIn(SYSTEM, program))) return programsIn("/");
  if (!isIn(SYSTEM, "apt-get") || !isIn(SYSTEM, "dpkg"))
    return { missing: `${programs[0]} comes from Debian packages, and this is no Debian` };
  const root = process.getuid?.() === 0 ? sharedPlace(`debian-${name}`) : path.join(DATA, "debian", name);
  try {
    if (!fs.existsSync(root)) await unpack(packages, root);
  } catch (error) {
    const said = /** @type {{ stderr?: string }} */ (error).stderr?.trim().split("\n").at(-1);
    return { missing: `${packages.join(" ")} could not be unpacked (${said || error})` };
  }
  const unpacked = programsIn(root);
  const folders = (unpacked.env.PATH ?? "").split(":");
  if (programs.every((program) => isIn(folders, program))) return unpacked;
  return { missing: `the packages ${packages.join(" ")} lack a program` };
}

const isIn = (/** @type {string[]} */ folders, /** @type {string} */ program) =>
  folders.some((folder) => fs.existsSync(path.join(folder, program)));

/** Downloads the packages and whatever they need that this machine lacks. */
async function unpack(/** @type {string[]} */ packages, /** @type {string} */ root) {
  const work = `${root}.${process.pid}`;
  const target = path.join(work, "root");
  for (const folder of ["lists/partial", "cache/archives/partial", "root"])
    fs.mkdirSync(path.join(work, folder), { recursive: true });
  const options = [
    `Dir::State::lists=${work}/lists`,
    `Dir::Cache=${work}/cache`,
    "Debug::NoLocking=1",
    `APT::Sandbox::User=${os.userInfo().username}`,
  ].flatMap((option) => ["-o", option]);
  const apt = (/** @type {string[]} */ ...args) =>
    run("apt-get", ["-qq", ...options, ...args], { cwd: work, timeout: 4 * MINUTE, maxBuffer: 1e8 });
  try {
    await apt("update");
    const { stdout } = await apt("install", "-s", "--no-install-recommends", ...packages);
    const needed = [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, one = ""]) => one);
    await apt("download", ...needed);
    for (const file of fs.readdirSync(work).filter((entry) => entry.endsWith(".deb")))
      await run("dpkg", ["-x", path.join(work, file), target]);
    fs.renameSync(target, root);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** @returns {Programs} */
function programsIn(/** @type {string} */ root) {
  const family = fs.readdirSync(path.join(root, "usr/lib")).find((entry) => entry.includes("-linux-gnu"));
  const libraries = path.join(root, "usr/lib", family ?? "");
  if (root === "/") return { root, libraries, env: process.env };
  const list = (/** @type {string[]} */ ...folders) =>
    folders.map((folder) => path.join(root, folder)).join(":");
  const shared = `${libraries}:${libraries}/ceph:${list(`lib/${family}`, "usr/lib")}`;
  const env = {
    ...process.env,
    PATH: `${list("usr/bin", "usr/sbin", "bin", "sbin")}:${process.env.PATH}`,
    LD_LIBRARY_PATH: shared,
    PYTHONPATH: list("usr/lib/python3/dist-packages"),
  };
  return { root, libraries, env };
}
