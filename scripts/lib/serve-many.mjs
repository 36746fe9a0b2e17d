import cluster from "node:cluster";
import path from "node:path";
import { onShutdown, ROOT, sleep, TOOLS } from "./processes.mjs";
import { PlainError, say } from "./report.mjs";

/** @typedef {import("node:cluster").Worker} Worker */

/** So long a process may take to answer what it has begun; a photo over a slow line is the longest. */
const PATIENCE = 30_000;
/** Somebody's fault of a moment is mended at once; what dies again and again is not started in a whirl. */
const PAUSES = [0, 1_000, 5_000, 30_000];
const LIVED_WELL = 60_000;

/**
 * Serves the build with several processes on one port. One that dies is started anew; `SIGUSR2` replaces them one by
 * one, and nobody's request fails by it. The first of them does the work between requests (letters, pictures).
 * @param {{ host: string, port: number, env: NodeJS.ProcessEnv, processes: number }} place
 */
export async function serveMany({ host, port, env, processes }) {
  cluster.setupPrimary({
    exec: path.join(ROOT, ...TOOLS.next),
    args: ["start", "-H", host, "-p", String(port)],
    cwd: ROOT,
    silent: true,
  });
  const places = Array.from({ length: processes }, (_, index) => ({ index, env, fails: 0 }));
  const running = places.map((place) => keep(place));
  onShutdown(() => Promise.all(running.map((one) => one.end())));
  await Promise.race([Promise.all(running.map((one) => one.ready)), ...running.map((one) => one.broken)]);
  process.on("SIGUSR2", () => void replaceAll(running));
  return { ended: /** @type {Promise<number>} */ (new Promise(() => undefined)) };
}

let isReplacing = false;

async function replaceAll(/** @type {ReturnType<typeof keep>[]} */ running) {
  if (isReplacing) return;
  isReplacing = true;
  for (const one of running) await one.replace();
  isReplacing = false;
  say("All processes were replaced.");
}

/** One of the processes that serve, whichever it is at the moment. */
function keep(/** @type {{ index: number, env: NodeJS.ProcessEnv, fails: number }} */ place) {
  let isEnding = false;
  /** @type {(error: Error) => void} */
  let tellBroken = () => undefined;
  /** @type {Promise<never>} */
  const broken = new Promise((_, reject) => {
    tellBroken = reject;
  });
  // Somebody waits for it at the start only.
  broken.catch(() => undefined);
  /** @type {Set<Worker>} */
  const alive = new Set();
  let current = begin();
  const ready = whenListening(current);

  function begin() {
    const worker = cluster.fork({ ...place.env, PORTAL_WORKER: place.index === 0 ? "1" : "0" });
    const since = Date.now();
    let listened = false;
    let said = "";
    // Next greets with an address that need not be the portal's; what it says later is the portal's log.
    worker.process.stdout?.on("data", (chunk) => {
      if (listened) process.stdout.write(chunk);
      else said += chunk;
    });
    worker.process.stderr?.pipe(process.stderr, { end: false });
    worker.once("listening", () => {
      listened = true;
    });
    alive.add(worker);
    worker.once("exit", (code) => {
      alive.delete(worker);
      if (isEnding || worker !== current) return;
      if (!listened) process.stdout.write(said);
      if (!listened) tellBroken(new PlainError("The portal did not start; the reason stands above."));
      void again(code, Date.now() - since);
    });
    return worker;
  }

  async function again(/** @type {number} */ code, /** @type {number} */ lived) {
    place.fails = lived > LIVED_WELL ? 0 : place.fails + 1;
    say(`Process ${place.index + 1} ended (${code}) and is started again.`);
    await sleep(PAUSES[Math.min(place.fails - 1, PAUSES.length - 1)] ?? 0);
    if (!isEnding) current = begin();
  }

  return {
    ready,
    broken,
    /** The new one listens before the old one stops; one that does not come up leaves the old one where it is. */
    async replace() {
      const old = current;
      const next = begin();
      if (!(await whenListening(next)))
        return say(`A new process ${place.index + 1} did not start; the old one goes on.`);
      current = next;
      await leave(old);
    },
    async end() {
      isEnding = true;
      await Promise.all([...alive].map((worker) => stop(worker, 5_000)));
    },
  };
}

/** False when it ended before it listened. */
const whenListening = (/** @type {Worker} */ worker) =>
  /** @type {Promise<boolean>} */ (
    new Promise((resolve) => {
      worker.once("listening", () => resolve(true));
      worker.once("exit", () => resolve(false));
    })
  );

/** Asks it to answer what it has and go (lib/web/leave.ts). */
async function leave(/** @type {Worker} */ worker) {
  const ended = exitOf(worker);
  worker.send("leave");
  const force = setTimeout(() => worker.process.kill("SIGKILL"), PATIENCE);
  await ended;
  clearTimeout(force);
}

async function stop(/** @type {Worker} */ worker, /** @type {number} */ patience) {
  const ended = exitOf(worker);
  worker.process.kill("SIGTERM");
  const force = setTimeout(() => worker.process.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(force);
}

const exitOf = (/** @type {Worker} */ worker) =>
  worker.isDead() ? Promise.resolve() : new Promise((resolve) => worker.once("exit", resolve));
