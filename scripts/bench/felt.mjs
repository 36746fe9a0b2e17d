import { chromium } from "@playwright/test";
import { ensureBrowser } from "../lib/browser.mjs";
import { ensureBuilt } from "../lib/build.mjs";
import { readOptions } from "../lib/environment.mjs";
import { runScript } from "../lib/processes.mjs";
import { prepareData, startDatabaseServer } from "./data.mjs";
import { startPortal, targetOf } from "./portals.mjs";
import { decimals, printTable } from "./print.mjs";
import { answerToTap, readVisit, slowDown, watchVisit } from "./visit.mjs";

const PAGES = ["/", "/logbook", "/planning", "/photos", "/planning/requests/new", "/messages"];

// What a parent feels on a modest phone with a slow line: when the main content of a screen stands, at the first
// visit and at the second, how much moves, and how soon a tap is answered. Prints figures and asserts nothing.
await runScript(async () => {
  const options = readOptions({ port: "value", rounds: "value" });
  const port = Number(options.port ?? 22500);
  const rounds = Number(options.rounds ?? 5);
  const executablePath = await ensureBrowser();
  await ensureBuilt(process.env);
  const server = await startDatabaseServer(port);
  const place = { databaseUrl: server.url("bench_demo"), port: port + 10, reset: false };
  const portal = await startPortal(await prepareData("demo", place));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });

  const rows = [];
  for (const path of PAGES) {
    const { url, cookie } = await targetOf(portal, { name: path, path, role: "parent" });
    /** @type {import("./visit.mjs").Visit[]} */
    const first = [];
    /** @type {import("./visit.mjs").Visit[]} */
    const second = [];
    for (let round = 0; round < rounds; round++) {
      const { page, close } = await openPhone(browser, url, cookie);
      first.push(await visit(page, url));
      second.push(await visit(page, url));
      await close();
    }
    rows.push([path, ...figures(first), ...figures(second)]);
  }
  printTable(
    `Median of ${rounds} visits, 375 px, processor slowed 4 times, 1.6 Mbit/s, 150 ms (ms; shift is the worst)`,
    ["screen", "first: words", "main", "shift", "second: words", "main", "shift"],
    rows,
  );
  printTable(
    "From a tap to something to see, worst of the bar at the bottom",
    ["screen", "ms"],
    await taps(),
  );
  await browser.close();
  return 0;

  async function taps() {
    const { url, cookie } = await targetOf(portal, { name: "taps", path: "/", role: "parent" });
    const { page, close } = await openPhone(browser, url, cookie);
    const found = [];
    for (const path of ["/", "/planning", "/messages"]) {
      await page.goto(new URL(path, url).href, { waitUntil: "networkidle" });
      found.push([path, decimals(await answerToTap(page), 0)]);
    }
    await close();
    return found;
  }
});

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {string} cookie
 */
async function openPhone(browser, url, cookie) {
  const phone = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, locale: "nl-NL" };
  const context = await browser.newContext(phone);
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await watchVisit(page);
  await slowDown(page);
  return { page, close: () => context.close() };
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} url
 */
async function visit(page, url) {
  await page.goto(url, { waitUntil: "networkidle" });
  return readVisit(page);
}

/** @param {import("./visit.mjs").Visit[]} visits */
function figures(visits) {
  const median = (/** @type {(visit: import("./visit.mjs").Visit) => number} */ of) =>
    decimals(visits.map(of).sort((one, other) => one - other)[visits.length >> 1] ?? 0, 0);
  const shift = Math.max(...visits.map((one) => one.shift));
  return [median((one) => one.words), median((one) => one.main), decimals(shift, 3)];
}
