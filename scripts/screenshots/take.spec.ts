import path from "node:path";
import { type Browser, test } from "@playwright/test";
import sharp from "sharp";

const folder = path.resolve("docs/screenshots");

type Picture = { name: string; who: string; path: string; width: number; height: number; dark?: boolean };

const phone = { width: 375, height: 812 };
const tablet = { width: 1024, height: 768 };
const desktop = { width: 1280, height: 800 };

const pictures: Picture[] = [
  { name: "phone-dashboard", who: "Eva de Vries", path: "/", ...phone },
  { name: "phone-dashboard-dark", who: "Eva de Vries", path: "/", ...phone, dark: true },
  { name: "phone-request", who: "Eva de Vries", path: "/planning/requests/new", ...phone },
  { name: "phone-photos", who: "Eva de Vries", path: "/photos", ...phone },
  { name: "desktop-planning", who: "Eva de Vries", path: "/planning", ...desktop },
  { name: "desktop-messages", who: "Eva de Vries", path: "/messages", ...desktop },
  { name: "tablet-today", who: "Noor Bakker", path: "/team/today?group=Vlinders", ...tablet },
  { name: "desktop-requests", who: "Jolanda van Dijk", path: "/team/requests", ...desktop },
];

async function take(browser: Browser, { name, who, path: page, dark, ...viewport }: Picture, origin: string) {
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? "dark" : "light",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    baseURL: origin,
  });
  const tab = await context.newPage();
  await tab.goto("/login");
  await tab.getByRole("button", { name: who }).click();
  await tab.waitForURL((url) => !url.pathname.startsWith("/login"));
  await tab.goto(page, { waitUntil: "networkidle" });
  const group = new URL(page, origin).searchParams.get("group");
  if (group) {
    await tab.goto(new URL(page, origin).pathname);
    await tab.getByRole("link", { name: group, exact: true }).click();
    await tab.waitForLoadState("networkidle");
    for (const name of ["Daan", "Liv"]) await tab.getByText(name, { exact: true }).first().click();
  }
  // A palette of 128 colours keeps a page of flat tints small.
  const bytes = await tab.screenshot();
  await sharp(bytes)
    .png({ palette: true, colours: 128 })
    .toFile(path.join(folder, `${name}.png`));
  await context.close();
}

for (const picture of pictures)
  test(picture.name, async ({ browser, baseURL }) => {
    await take(browser, picture, baseURL ?? "");
  });
