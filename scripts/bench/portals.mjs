import fs from "node:fs";
import path from "node:path";
import { ROOT } from "../lib/processes.mjs";
import { serve } from "../lib/serve.mjs";
import { openSession } from "./data.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {{ name: string, path: string, role: string }} Page */
/** @typedef {{ name: string, data: Data, origin: string, pid?: number, stop: () => Promise<void> }} Portal */

const HOST = "127.0.0.1";

/** The bare page, by the same kind of process as the portal. */
export async function startBare(/** @type {string} */ app, /** @type {number} */ port) {
  const fixed = { NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  const { pid } = await serve("start", { host: HOST, port, env: { ...process.env, ...fixed }, app });
  return { name: "bare page", url: `http://localhost:${port}/`, pid };
}

/**
 * @param {Data} data
 * @param {{ against?: string, databaseUrl?: string }} [otherwise] against: the folder of another build
 * @returns {Promise<Portal>}
 */
export async function startPortal(data, { against, databaseUrl = data.databaseUrl } = {}) {
  const port = against ? data.port + 5 : data.port;
  const origin = `http://localhost:${port}`;
  const env = { ...data.env, APP_ORIGIN: origin, DATABASE_URL: databaseUrl };
  const { pid, stop } = await serve("start", { host: HOST, port, env, app: against });
  return { name: against ? `${data.name}, other build` : data.name, data, origin, pid, stop };
}

/** A page as a person with the right role asks for it. */
export async function targetOf(/** @type {Portal} */ { name, data, origin, pid }, /** @type {Page} */ page) {
  return {
    name,
    url: origin + page.path,
    cookie: await openSession(data, page.role),
    pid,
    databaseUrl: data.databaseUrl,
  };
}

/** Every page whose address holds no parameter, as the build lists them. */
export function screens() {
  const file = path.join(ROOT, ".next/routes-manifest.json");
  /** @type {{ staticRoutes: { page: string }[] }} */
  const { staticRoutes } = JSON.parse(fs.readFileSync(file, "utf8"));
  return staticRoutes.map(({ page }) => page).filter((page) => !/^\/(?:_|api\/|signed-out)|\./.test(page));
}
