import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { isListening, randomPort } from "./ports.mjs";
import { sleep } from "./processes.mjs";

const run = promisify(execFile);
const PROGRAMS = ["ceph-mon", "ceph-osd", "radosgw", "radosgw-admin", "monmaptool", "ceph"];
const PACKAGES = ["radosgw", "ceph-mon", "ceph-osd", "ceph-common"];
const SECONDS = 1000;

/**
 * A throw-away Ceph RADOS gateway: an S3 server that shares no line of code with us. It keeps its objects in
 * memory, listens on this machine only, and is gone when it is stopped. Null where it cannot be had.
 * @returns {Promise<{ endpoint: string, accessKeyId: string, secretAccessKey: string, stop: () => void } | { missing: string }>}
 */
export async function startS3Server() {
  const missing = await ensurePrograms();
  if (missing) return { missing };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ouderportaal-s3-"));
  /** @type {import("node:child_process").ChildProcess[]} */
  const children = [];
  const stop = () => {
    // Killed outright: nothing is worth saving, and a graceful end takes eleven seconds.
    for (const child of children.splice(0).reverse()) child.kill("SIGKILL");
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", stop);
  try {
    const access = await startAll(folder, children);
    return { ...access, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

const has = (/** @type {string} */ program) =>
  ["/usr/bin", "/usr/local/bin", "/bin"].some((folder) => fs.existsSync(path.join(folder, program)));

/** @returns {Promise<string | undefined>} why there can be no server */
async function ensurePrograms() {
  if (PROGRAMS.every(has)) return;
  if (process.platform !== "linux" || !has("apt-get"))
    return "the S3 server comes from Debian packages, and this is no Debian";
  if (process.getuid?.() !== 0) return `install ${PACKAGES.join(" ")} first, or run as root`;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-qq"], { env, timeout: 120 * SECONDS });
    const install = ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES];
    await run("apt-get", install, { env, timeout: 240 * SECONDS, maxBuffer: 1e8 });
  } catch {
    return `${PACKAGES.join(" ")} could not be installed`;
  }
  if (!PROGRAMS.every(has)) return "the installed packages lack a program";
}

/** @returns {Promise<{ endpoint: string, accessKeyId: string, secretAccessKey: string }>} */
async function startAll(
  /** @type {string} */ folder,
  /** @type {import("node:child_process").ChildProcess[]} */ children,
) {
  const [port, monitorPort] = [randomPort(), randomPort()];
  const config = writeConfig(folder, port, monitorPort);
  const tool = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    run(program, ["-c", config, ...args], { timeout: 60 * SECONDS });
  const daemon = (/** @type {string} */ program, /** @type {string[]} */ ...args) => {
    const child = spawn(program, ["-c", config, ...args, "-f"], { stdio: "ignore" });
    child.on("error", () => {});
    children.push(child);
    return child;
  };

  const map = path.join(folder, "monmap");
  await run("monmaptool", [
    "--create",
    "--fsid",
    randomUUID(),
    "--addv",
    "a",
    `[v1:127.0.0.1:${monitorPort}]`,
    map,
  ]);
  const { stdout } = await run("monmaptool", ["--print", map]);
  fs.appendFileSync(config, `fsid = ${/fsid ([0-9a-f-]+)/.exec(stdout)?.[1]}\n`);
  await tool("ceph-mon", "-i", "a", "--mkfs", "--monmap", map);
  daemon("ceph-mon", "-i", "a");
  await startObjectStore(tool, daemon);
  const secretAccessKey = randomUUID();
  await tool(
    "radosgw-admin",
    "user",
    "create",
    "--uid=portal",
    "--display-name=portal",
    "--access-key=portal",
    `--secret=${secretAccessKey}`,
  );
  daemon("radosgw", "-n", "client.rgw");
  await until(() => isListening(port, "127.0.0.1"), "the gateway");
  return { endpoint: `http://127.0.0.1:${port}`, accessKeyId: "portal", secretAccessKey };
}

/**
 * This release sometimes ends at its start with "wrong fsid", before it has the map: then it is started again.
 * @param {(program: string, ...args: string[]) => Promise<{ stdout: string }>} tool
 * @param {(program: string, ...args: string[]) => import("node:child_process").ChildProcess} daemon
 */
async function startObjectStore(tool, daemon) {
  const uuid = randomUUID();
  const { stdout } = await tool("ceph", "osd", "new", uuid);
  const id = stdout.trim();
  await tool("ceph-osd", "-i", id, "--mkfs", "--osd-uuid", uuid);
  for (let attempt = 0; attempt < 8; attempt++) {
    const child = daemon("ceph-osd", "-i", id);
    for (let wait = 0; wait < 25 && child.exitCode === null; wait++) {
      if ((await tool("ceph", "osd", "stat")).stdout.includes("1 up")) return;
      await sleep(200);
    }
  }
  throw new Error("The object store of the S3 server did not come up");
}

async function until(/** @type {() => Promise<boolean>} */ ready, /** @type {string} */ what) {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (await ready()) return;
    await sleep(200);
  }
  throw new Error(`${what} of the S3 server did not come up`);
}

function writeConfig(
  /** @type {string} */ folder,
  /** @type {number} */ port,
  /** @type {number} */ monitorPort,
) {
  for (const name of ["mon", "osd", "run", "log"]) fs.mkdirSync(path.join(folder, name));
  fs.writeFileSync(path.join(folder, "keyring"), "");
  const settings = {
    "mon host": `v1:127.0.0.1:${monitorPort}`,
    "public addr": "127.0.0.1",
    "cluster addr": "127.0.0.1",
    "ms bind msgr2": false,
    "auth cluster required": "none",
    "auth service required": "none",
    "auth client required": "none",
    "osd pool default size": 1,
    "osd pool default min size": 1,
    "osd pool default pg num": 1,
    "osd pool default pgp num": 1,
    "osd pool default pg autoscale mode": "off",
    "osd crush chooseleaf type": 0,
    "osd class update on start": false,
    "osd objectstore": "memstore",
    "memstore device bytes": 1 << 30,
    "mon allow pool size one": true,
    "mon max pg per osd": 1000,
    "mon data avail crit": 1,
    "mon data": `${folder}/mon`,
    "osd data": `${folder}/osd`,
    "rgw data": `${folder}/run`,
    "rgw frontends": `beast endpoint=127.0.0.1:${port}`,
    "run dir": `${folder}/run`,
    "admin socket": `${folder}/run/$name.asok`,
    "log file": `${folder}/log/$name.log`,
    "pid file": `${folder}/run/$name.pid`,
    keyring: `${folder}/keyring`,
  };
  const file = path.join(folder, "ceph.conf");
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  fs.writeFileSync(file, `[global]\n${lines.join("\n")}\n`);
  return file;
}
