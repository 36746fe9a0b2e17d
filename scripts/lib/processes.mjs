import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { unsupportedNode } from "./node-version.mjs";
import { describeFailure, PlainError } from "./report.mjs";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Arguments that start an installed command with the running node, without npx or a shell. */
export const TOOLS = {
  next: ["node_modules/next/dist/bin/next"],
  tsc: ["node_modules/typescript/bin/tsc"],
  biome: ["node_modules/@biomejs/biome/bin/biome"],
  vitest: ["node_modules/vitest/vitest.mjs"],
  playwright: ["node_modules/@playwright/test/cli.js"],
  // With the condition, modules marked server-only load outside Next as well.
  tsx: ["--conditions=react-server", "--import", "tsx"],
};

/** True while a process with this id lives, also when it belongs to somebody else. */
export function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  return !isZombie(pid);
}

// In a container without an init process, the dead stay listed for ever.
function isZombie(/** @type {number} */ pid) {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

export const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts node in the repository's root with the terminal of this process.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function startNode(args, env = process.env, node = process.execPath) {
  return spawn(node, args, { cwd: ROOT, env, stdio: "inherit" });
}

/**
 * Runs node to its end and gives the exit code.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node] the program, when it is not the running one
 * @returns {Promise<number>}
 */
export function runNode(args, env, node) {
  return new Promise((resolve, reject) => {
    const child = startNode(args, env, node);
    const release = onShutdown(() => stopChild(child));
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      release();
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/**
 * Runs node to its end and fails with one line when it does not end well.
 * @param {string} what
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function mustRunNode(what, args, env) {
  const code = await runNode(args, env);
  if (code !== 0) throw new PlainError(`${what} failed (exit code ${code}); the reason stands above.`);
}

/**
 * Asks a child to end and makes it end after some seconds.
 * @param {import("node:child_process").ChildProcess} child
 */
export async function stopChild(child, patience = 5000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(force);
}

/** @type {(() => unknown)[]} */
const closers = [];
let closing = false;

/** Registers work for the end of this process, done newest first; gives a function that takes it back. */
export function onShutdown(/** @type {() => unknown} */ close) {
  closers.push(close);
  return () => {
    const at = closers.indexOf(close);
    if (at >= 0) closers.splice(at, 1);
  };
}

/** Does all registered work and ends the process. */
export async function shutdown(/** @type {number} */ code) {
  if (closing) return;
  closing = true;
  for (const close of closers.splice(0).reverse()) {
    try {
      await close();
    } catch (error) {
      code = describeFailure(error);
    }
  }
  process.exit(code);
}

/**
 * Runs a script's main function so that Ctrl-C, a kill, an error and the normal end all stop what was started.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runScript(main) {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => void shutdown(code));
  try {
    const unsupported = unsupportedNode();
    if (unsupported) throw new PlainError(unsupported);
    await shutdown(await main());
  } catch (error) {
    // While shutting down, children that end by our own hand are no news.
    if (!closing) await shutdown(describeFailure(error));
  }
}
