import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { debianPrograms } from "./debian-packages.mjs";
import { isListening, randomPort } from "./ports.mjs";
import { sleep } from "./processes.mjs";
import { PlainError } from "./report.mjs";

const run = promisify(execFile);
const WANTED = {
  packages: ["radosgw", "ceph-mon", "ceph-osd", "ceph-common"],
  programs: ["ceph-mon", "ceph-osd", "radosgw", "radosgw-admin", "monmaptool", "ceph"],
};
const SECONDS = 1000;

/** @typedef {{ endpoint: string, accessKeyId: string, secretAccessKey: string, stop: () => void }} S3Server */

/**
 * An S3 server that shares no line of code with us: the one S3_TEST_ENDPOINT names, or else a throw-away Ceph
 * RADOS gateway that keeps its objects in memory, listens on this machine only, and is gone when it is stopped.
 * @returns {Promise<S3Server | { missing: string }>}
 */
export async function startS3Server() {
  const given = givenServer();
  if (given) return given;
  const programs = await debianPrograms("ceph", WANTED);
  if ("missing" in programs) return programs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await startCeph(programs);
    } catch (error) {
      // A tool may ask before it has received the cluster's map, so under no cluster's name: the monitor then
      // refuses ("wrong fsid", EPERM). Nothing is lost with it, and from the beginning it takes two seconds.
      if (attempt === 4) throw error;
    }
  }
}

/**
 * @param {import("./debian-packages.mjs").Programs} programs
 * @returns {Promise<S3Server>}
 */
async function startCeph(programs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ouderportaal-s3-"));
  /** @type {import("node:child_process").ChildProcess[]} */
  const children = [];
  const stop = () => {
    process.off("exit", stop);
    // Killed outright: nothing is worth saving, and a graceful end takes eleven seconds.
    for (const child of children.splice(0).reverse()) child.kill("SIGKILL");
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", stop);
  try {
    const access = await startAll(programs, folder, children);
    return { ...access, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @returns {S3Server | undefined} */
function givenServer() {
  const { S3_TEST_ENDPOINT: endpoint, S3_TEST_ACCESS_KEY_ID, S3_TEST_SECRET_ACCESS_KEY } = process.env;
  if (!endpoint) return undefined;
  if (!S3_TEST_ACCESS_KEY_ID || !S3_TEST_SECRET_ACCESS_KEY)
    throw new PlainError("S3_TEST_ENDPOINT needs S3_TEST_ACCESS_KEY_ID and S3_TEST_SECRET_ACCESS_KEY.");
  const keys = { accessKeyId: S3_TEST_ACCESS_KEY_ID, secretAccessKey: S3_TEST_SECRET_ACCESS_KEY };
  return { endpoint, ...keys, stop: () => {} };
}

/**
 * @param {import("./debian-packages.mjs").Programs} programs
 * @param {string} folder
 * @param {import("node:child_process").ChildProcess[]} children
 */
async function startAll(programs, folder, children) {
  const { env } = programs;
  const [port, monitorPort] = [randomPort(), randomPort()];
  const config = writeConfig(programs, folder, port, monitorPort);
  const tool = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    run(program, ["-c", config, ...args], { env, timeout: 60 * SECONDS });
  const daemon = (/** @type {string} */ program, /** @type {string[]} */ ...args) => {
    const child = spawn(program, ["-c", config, ...args, "-f"], { env, stdio: "ignore" });
    child.on("error", () => {});
    children.push(child);
    return child;
  };

  const map = path.join(folder, "monmap");
  const address = `[v1:127.0.0.1:${monitorPort}]`;
  await run("monmaptool", ["--create", "--fsid", randomUUID(), "--addv", "a", address, map], { env });
  const { stdout } = await run("monmaptool", ["--print", map], { env });
  fs.appendFileSync(config, `fsid = ${/fsid ([0-9a-f-]+)/.exec(stdout)?.[1]}\n`);
  await tool("ceph-mon", "-i", "a", "--mkfs", "--monmap", map);
  daemon("ceph-mon", "-i", "a");
  await startObjectStore(tool, daemon);
  const secretAccessKey = randomUUID();
  const keys = ["--access-key=portal", `--secret=${secretAccessKey}`];
  await tool("radosgw-admin", "user", "create", "--uid=portal", "--display-name=portal", ...keys);
  daemon("radosgw", "-n", "client.rgw");
  await until(() => isListening(port, "127.0.0.1"), "the gateway");
  return { endpoint: `http://127.0.0.1:${port}`, accessKeyId: "portal", secretAccessKey };
}

/**
 * The store itself can be refused for the same reason; it then ends, and is started again.
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

/**
 * @param {import("./debian-packages.mjs").Programs} programs
 * @param {string} folder
 * @param {number} port
 * @param {number} monitorPort
 */
function writeConfig({ libraries }, folder, port, monitorPort) {
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
    // One monitor has nobody to wait for: with the usual delays the start takes ten seconds longer.
    "paxos propose interval": 0.02,
    "paxos min wait": 0.01,
    "osd class dir": `${libraries}/rados-classes`,
    "erasure code dir": `${libraries}/ceph/erasure-code`,
    "plugin dir": `${libraries}/ceph`,
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
