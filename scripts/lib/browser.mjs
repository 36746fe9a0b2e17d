import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { PlainError, say } from "./report.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The browser for the tests: Playwright's own, the one CHROME_PATH names, or one installed on the machine.
 * @returns {Promise<string | undefined>} the path of its program
 */
export async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  const places = [chromium.executablePath(), process.env.CHROME_PATH, ...PLACES];
  return places.find((place) => place && fs.existsSync(place));
}

/** As findBrowser, but installs Debian's Chromium where that can be done without asking. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    installChromium();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new PlainError(
    "No browser for the tests: run `npx playwright install chromium`, or set CHROME_PATH to one.",
  );
}

function installChromium() {
  say("Installing Chromium for the browser tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const outcome = spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
    if (outcome.status !== 0)
      throw new PlainError(`No browser for the tests, and apt-get ${args[0]} failed; set CHROME_PATH.`);
  }
}
