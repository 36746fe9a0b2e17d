import { spawn } from "node:child_process";
import path from "node:path";
import { isListening } from "./ports.mjs";
import { onShutdown, ROOT, sleep, stopChild, TOOLS } from "./processes.mjs";
import { PlainError } from "./report.mjs";

const LIFELINE = ["--import", new URL("./end-with-parent.mjs", import.meta.url).href];

/**
 * Starts Next and waits until it answers; it stops when this process does, or before that with `stop`.
 * @param {"dev" | "start"} command
 * @param {{ host: string, port: number, env: NodeJS.ProcessEnv, app?: string }} place app: the folder of
 *   another Next app than the portal
 */
export async function serve(command, { host, port, env, app = ROOT }) {
  const next = path.join(app, ...TOOLS.next);
  const args = [...LIFELINE, next, command, "-H", host, "-p", String(port)];
  const child = spawn(process.execPath, args, { cwd: app, env, stdio: ["pipe", "pipe", "inherit"] });
  const release = onShutdown(() => stopChild(child));
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));

  // Its greeting is kept back: it names the address it listens on, which need not be the portal's.
  let greeting = "";
  let ready = false;
  child.stdout.on("data", (chunk) => {
    if (ready) process.stdout.write(chunk);
    else greeting += chunk;
  });
  while (child.exitCode === null && child.signalCode === null && !greeting.includes("Ready in"))
    await sleep(30);
  ready = true;
  const address = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  if (child.exitCode !== null || !(await isListening(port, address))) {
    process.stdout.write(greeting);
    throw new PlainError(`The portal did not start on ${host}:${port}; the reason stands above.`);
  }
  const stop = async () => {
    release();
    await stopChild(child);
  };
  return { ended, stop, pid: child.pid };
}
