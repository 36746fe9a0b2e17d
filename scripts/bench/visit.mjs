/** @typedef {import("@playwright/test").Page} Page */
/** When the first words and the last large piece of content were painted (ms), and how much moved (CLS). */
/** @typedef {{ words: number, main: number, shift: number }} Visit */

/** A modest phone on a slow line. */
export async function slowDown(/** @type {Page} */ page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6e6 / 8) * 0.9,
    uploadThroughput: (0.75e6 / 8) * 0.9,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Notes what every page of this tab paints and moves, from its first moment on. */
export const watchVisit = (/** @type {Page} */ page) =>
  page.addInitScript(() => {
    const seen = { words: 0, main: 0, shift: 0 };
    Object.assign(window, { seenVisit: seen });
    const watch = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ note) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch("paint", (entry) => {
      if (entry.name === "first-contentful-paint") seen.words = entry.startTime;
    });
    watch("largest-contentful-paint", (entry) => {
      seen.main = entry.startTime;
    });
    watch("layout-shift", (entry) => {
      const { hadRecentInput, value } = /** @type {any} */ (entry);
      if (!hadRecentInput) seen.shift += value;
    });
  });

/** Once the browser has told of the paint: it may do so later than the network is quiet. */
export async function readVisit(/** @type {Page} */ page) {
  await page.waitForFunction(() => /** @type {any} */ (window).seenVisit.main > 0);
  return page.evaluate(() => /** @type {Visit} */ (/** @type {any} */ (window).seenVisit));
}

/**
 * Taps each link of the bar at the bottom once the page is quiet; from the tap to the frame that shows the waiting
 * line, the worst (ms).
 */
export async function answerToTap(/** @type {Page} */ page) {
  const bar = page.locator("nav.fixed a:not([aria-current=page])").filter({ visible: true });
  const links = await bar.all();
  let worst = 0;
  for (const [place] of links.entries()) {
    const here = page.url();
    const link = bar.nth(place);
    const waited = link.evaluate(
      (element) =>
        new Promise((resolve) => {
          element.addEventListener("click", ({ timeStamp }) => {
            const look = () =>
              document.querySelector(".waiting")
                ? resolve(performance.now() - timeStamp)
                : requestAnimationFrame(look);
            requestAnimationFrame(look);
          });
        }),
    );
    await link.tap();
    worst = Math.max(worst, Number(await waited));
    await page.goto(here, { waitUntil: "networkidle" });
  }
  return worst;
}
