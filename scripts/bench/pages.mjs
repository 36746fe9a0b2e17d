import path from "node:path";
import { ensureBuilt } from "../lib/build.mjs";
import { readOptions } from "../lib/environment.mjs";
import { runScript } from "../lib/processes.mjs";
import { PlainError, say } from "../lib/report.mjs";
import { buildBareApp } from "./bare-app.mjs";
import { clientBytes } from "./client-bytes.mjs";
import { dataNames, prepareData, startDatabaseServer } from "./data.mjs";
import { startBare, startPortal, targetOf } from "./portals.mjs";
import { decimals, kilobytes, printTable } from "./print.mjs";
import { measure } from "./rounds.mjs";
import { countStatements, startListener } from "./statements.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./portals.mjs").Page} Page */
/** @typedef {import("./portals.mjs").Portal} Portal */

const PAGES = [
  { name: "dashboard", path: "/", role: "parent" },
  { name: "logbook", path: "/logbook", role: "parent" },
  { name: "planning", path: "/planning", role: "parent" },
  { name: "inbox", path: "/team/requests", role: "manager" },
  { name: "family search", path: "/team/families?q=vries", role: "office" },
];

// Measures pages of the built portal against a bare Next page that the same kind of process serves in the
// same run, and prints what it found; it asserts nothing. What the figures mean: docs/performance.md.
await runScript(async () => {
  const options = readOptions({
    data: "value",
    against: "value",
    pages: "value",
    rounds: "value",
    seconds: "value",
    connections: "value",
    port: "value",
    gzip: "flag",
    reset: "flag",
    statements: "flag",
  });
  const port = Number(options.port ?? 22500);
  const pages = chosen(PAGES, options.pages);
  await ensureBuilt(process.env);
  const bareApp = await buildBareApp();

  const server = await startDatabaseServer(port);
  /** @type {Data[]} */
  const data = [];
  for (const { name } of chosen(dataNames, options.data)) {
    const place = { databaseUrl: server.url(`bench_${name}`), port: port + 10 + data.length };
    data.push(await prepareData(name, { ...place, reset: options.reset === true }));
  }
  for (const one of data) await describe(one, pages, options.statements === true);

  const bare = await startBare(bareApp, port + 1);
  /** @type {Portal[]} */
  const portals = [];
  for (const one of data) {
    portals.push(await startPortal(one));
    if (options.against) portals.push(await startPortal(one, { against: path.resolve(options.against) }));
  }
  say(`\nJavaScript of the bare page: ${kilobytes((await clientBytes(bare.url)).js)} kB`);
  const strength = {
    rounds: Number(options.rounds ?? 5),
    seconds: Number(options.seconds ?? 3),
    connections: Number(options.connections ?? 8),
    most: 20_000,
    gzip: options.gzip === true,
  };
  for (const page of pages) {
    const targets = await Promise.all(portals.map((portal) => targetOf(portal, page)));
    printRates(page, await measure([bare, ...targets], strength));
  }
  return 0;
});

/**
 * @template {{ name: string }} T
 * @param {readonly T[]} all
 * @param {string | undefined} wanted names with commas between them
 */
function chosen(all, wanted) {
  const names = wanted?.split(",") ?? all.map(({ name }) => name);
  return names.map((name) => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new PlainError(`${name} is none of: ${all.map((one) => one.name).join(", ")}.`);
    return found;
  });
}

/**
 * Prints what a page asks of the database and of the browser's line.
 * @param {Data} data
 * @param {Page[]} pages
 * @param {boolean} withTexts prints every statement as well
 */
async function describe(data, pages, withTexts) {
  const { url: databaseUrl, hear } = await startListener(data.databaseUrl, data.port + 10);
  const portal = await startPortal(data, { databaseUrl });
  const rows = [];
  for (const page of pages) {
    const { url, cookie } = await targetOf(portal, page);
    const bytes = await clientBytes(url, cookie);
    const { transactions, queries, texts } = await countStatements(() => clientBytes(url, cookie), hear);
    if (withTexts) say(`\n${data.name} ${page.name}:\n${texts.map((text) => `  ${text}`).join("\n")}`);
    rows.push([page.name, transactions, queries, ...[bytes.html, bytes.js, bytes.css].map(kilobytes)]);
  }
  await portal.stop();
  printTable(`${data.name} data`, ["page", "transactions", "queries", "kB HTML", "kB JS", "kB CSS"], rows);
}

function printRates(/** @type {Page} */ page, /** @type {import("./rounds.mjs").Result[]} */ results) {
  const rows = results.map(({ name, rate, ratio, p50, p99, work, databaseWork, requests }) => [
    name,
    decimals(rate, 1),
    decimals(ratio, 2),
    decimals(p50, 1),
    decimals(p99, 1),
    decimals(work, 1),
    decimals(databaseWork, 1),
    requests,
  ]);
  printTable(
    page.name,
    [
      "served from",
      "requests/s",
      "of the bare page",
      "p50 ms",
      "p99 ms",
      "processor ms",
      "PostgreSQL ms",
      "requests",
    ],
    rows,
  );
}
