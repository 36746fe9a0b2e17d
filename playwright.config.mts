import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/lib/browser.mjs";
import { findFreePort, randomPort } from "./scripts/lib/ports.mjs";

// The runner and its workers each read this file; the port chosen first is handed down to all.
process.env.E2E_PORT ??= String(await findFreePort(randomPort(), ["127.0.0.1", "::1"]));
// Where the portal under test notes its database, for tests in which that must fail.
process.env.E2E_FACTS ??= fileURLToPath(new URL(".data/e2e-facts.json", import.meta.url));
const origin = `http://localhost:${process.env.E2E_PORT}`;
const executablePath = await findBrowser();

const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export default defineConfig({
  testDir: "tests/e2e",
  workers: 1,
  // How long a busy machine may take to show what was asked for; no story says how fast a page is.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.E2E_REPORT
    ? [["list"], ["json", { outputFile: process.env.E2E_REPORT }]]
    : [["list"]],
  use: {
    baseURL: origin,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // Recording every step makes the whole a third slower; `--trace=on` does it for one story.
    trace: "off",
    launchOptions: { executablePath, args: quietBrowser },
  },
  projects: [
    {
      name: "phone",
      grepInvert: /@desk/,
      use: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
    },
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/e2e-server.mjs`,
    url: `${origin}/login`,
    timeout: 240_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
