import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, sleep } from "../../../scripts/lib/processes.mjs";
import { besideSettings } from "./beside";

/** The portal as `npm start` serves it on a host with several processors. */
let primary: ChildProcess;
let at: string;
let said = "";

beforeAll(async () => {
  const beside = await besideSettings({ PORTAL_MODE: "test", PORTAL_PROCESSES: "2" });
  at = beside.at;
  const args = ["scripts/start.mjs", "--port", String(beside.port)];
  primary = spawn(process.execPath, args, {
    cwd: ROOT,
    env: beside.env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  primary.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  await until(() => said.includes("with 2 processes"));
}, 60_000);
afterAll(end);

async function end() {
  if (primary.exitCode !== null || primary.signalCode !== null) return;
  const ended = new Promise((resolve) => primary.once("exit", resolve));
  primary.kill("SIGTERM");
  await ended;
}

async function until(isSo: () => boolean) {
  for (let turn = 0; turn < 400; turn++) {
    if (isSo()) return;
    await sleep(100);
  }
  throw new Error(`It did not come to that. What was said: ${said}`);
}

/** Processes whose parent is this one; Linux tells without a program of its own. */
const childrenOf = (parent: number) =>
  fs.readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      return Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0]) === parent;
    } catch {
      return false;
    }
  });
const serving = () => childrenOf(Number(primary.pid));

type Told = { answered: number; wrong: string[] };

/** Visitors who ask without a pause until `stop`: half of them on one connection, half on a new one each time. */
function load() {
  const told: Told = { answered: 0, wrong: [] };
  let isOver = false;
  const ask = (agent: http.Agent) =>
    new Promise<void>((resolve) => {
      const failed = (error: Error) => {
        told.wrong.push(error.message);
        resolve();
      };
      const request = http.get(`${at}/login`, { agent }, (response) => {
        response.resume();
        response.once("error", failed);
        response.once("end", () => {
          if (response.statusCode === 200) told.answered++;
          else told.wrong.push(String(response.statusCode));
          resolve();
        });
      });
      request.once("error", failed);
    });
  const visitor = async (keepAlive: boolean) => {
    const agent = new http.Agent({ keepAlive, maxSockets: 1 });
    while (!isOver) await ask(agent);
    agent.destroy();
  };
  const visitors = Promise.all([true, true, false, false].map(visitor));
  return async () => {
    isOver = true;
    await visitors;
    return told;
  };
}

test("a signal replaces every process, and no request fails by it", async () => {
  const before = serving();
  expect(before).toHaveLength(2);
  const stop = load();
  await sleep(500);
  primary.kill("SIGUSR2");
  await until(() => said.includes("All processes were replaced."));
  const { answered, wrong } = await stop();
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(50);
  const after = serving();
  expect(after).toHaveLength(2);
  expect(after.filter((pid) => before.includes(pid))).toEqual([]);
}, 90_000);

test("one that dies is started again, and the other answers meanwhile", async () => {
  const [victim = ""] = serving();
  process.kill(Number(victim), "SIGKILL");
  await until(() => !serving().includes(victim));
  expect((await fetch(`${at}/login`)).status).toBe(200);
  await until(() => serving().length === 2);
  expect(said).toMatch(/Process \d ended .* started again/);
}, 60_000);

test("nobody is left behind when it ends", async () => {
  const before = serving();
  await end();
  expect(before.filter((pid) => fs.existsSync(`/proc/${pid}`))).toEqual([]);
}, 30_000);
