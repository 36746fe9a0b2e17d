import { fork } from "node:child_process";
import { onShutdown } from "../lib/processes.mjs";
import { databaseSeconds, processorSeconds, usedSince } from "./processor.mjs";

// Until the engine has compiled what runs often: of a whole page that is more than of a bare one.
const WARM_UP = { seconds: 20, most: 3000 };

/** @typedef {{ name: string, url: string, cookie?: string, pid?: number, databaseUrl?: string }} Target pid: the process that serves it */
/** @typedef {{ connections: number, seconds: number, most: number, gzip: boolean }} Strength */
/** @typedef {{ rate: number, work: number, databaseWork: number, times: number[] }} Run */
/** @typedef {{ name: string, rate: number, p50: number, p99: number, requests: number, ratio: number, work: number, databaseWork: number }} Result work: processor milliseconds per request */

/**
 * Loads the targets in turn, round after round, so that whatever else the machine does hits all of them. The
 * ratio of a target is the median over the rounds of its rate against the first target's in the same round.
 * @param {Target[]} targets
 * @param {Strength & { rounds: number }} strength
 * @returns {Promise<Result[]>}
 */
export async function measure(targets, { rounds, ...strength }) {
  const worker = startLoader();
  /** @type {Run[][]} per target, one of each round */
  const runs = targets.map(() => []);
  for (const target of targets) await worker.load(target, { ...strength, ...WARM_UP });
  for (let round = 0; round < rounds; round++) {
    for (const [at, target] of targets.entries()) {
      const before = processorSeconds(target.pid);
      const databaseBefore = await databaseSeconds(target.databaseUrl);
      const { requests, seconds, times } = await worker.load(target, strength);
      const work = ((processorSeconds(target.pid) - before) * 1000) / requests;
      const inDatabase = usedSince(databaseBefore, await databaseSeconds(target.databaseUrl));
      const databaseWork = (inDatabase * 1000) / requests;
      runs[at]?.push({ rate: requests / seconds, work, databaseWork, times });
    }
  }
  worker.stop();
  const base = runs[0] ?? [];
  return targets.map(({ name }, at) => summarise(name, runs[at] ?? [], base));
}

/**
 * @param {string} name
 * @param {Run[]} own
 * @param {Run[]} base
 * @returns {Result}
 */
function summarise(name, own, base) {
  const times = own.flatMap((run) => run.times).sort((a, b) => a - b);
  return {
    name,
    rate: median(own.map((run) => run.rate)),
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    requests: times.length,
    work: median(own.map((run) => run.work)),
    databaseWork: median(own.map((run) => run.databaseWork)),
    ratio: median(own.map((run, round) => run.rate / (base[round]?.rate ?? Number.NaN))),
  };
}

const at = (/** @type {number[]} */ sorted, /** @type {number} */ part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

const median = (/** @type {number[]} */ values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? at(sorted, 0.5) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

function startLoader() {
  const child = fork(new URL("./load.mjs", import.meta.url));
  const release = onShutdown(() => child.kill());
  return {
    /** @returns {Promise<import("./load.mjs").Outcome>} */
    load: (/** @type {Target} */ { name, url, cookie }, /** @type {Strength} */ strength) =>
      new Promise((resolve, reject) => {
        child.once("message", (/** @type {import("./load.mjs").Outcome} */ outcome) =>
          outcome.failed > 0
            ? reject(new Error(`${outcome.failed} of ${outcome.requests} answers of ${name} were not 200`))
            : resolve(outcome),
        );
        child.send({ url, cookie, ...strength });
      }),
    stop: () => {
      release();
      child.kill();
    },
  };
}
