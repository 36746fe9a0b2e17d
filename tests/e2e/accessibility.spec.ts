import type { Page } from "@playwright/test";
import { addDays, startOfWeek, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { faults, inspect, staysNarrow } from "./support/inspect";
import { mostShift, shiftsOf, watchShifts } from "./support/shifts";
import { lookAround, signIn } from "./support/sign-in";
import { atDesk, expect, test } from "./support/test";
import { othersScreens, walk } from "./support/walk";
import { fitsEnlarged } from "./support/wider";

test.describe("every screen can be seen, heard and reached", () => {
  test.describe.configure({ timeout: 600_000 });

  const lookOn = async (page: Page) => {
    await watchShifts(page);
    return async (path: string) => {
      const { sum, what } = await shiftsOf(page);
      expect.soft(sum, `${path} moves: ${what}`).toBeLessThanOrEqual(mostShift);
      await inspect(page, path);
      if (page.viewportSize()?.width !== 375) return;
      await staysNarrow(page, path);
      await fitsEnlarged(page, path);
    };
  };

  test("before log-in", async ({ page }) => {
    await walk(page, "anonymous", await lookOn(page));
  });

  test("for a parent", async ({ page }) => {
    await signIn(page, "eva.de.vries");
    await walk(page, "parent", await lookOn(page), othersScreens.parent);
  });

  test("for a carer", async ({ page }) => {
    await lookAround(page, /Noor Bakker/);
    await walk(page, "carer", await lookOn(page), othersScreens.carer);
  });

  test("for a manager", async ({ page }) => {
    await lookAround(page, /Jolanda van Dijk/);
    await walk(page, "manager", await lookOn(page), othersScreens.manager);
  });

  test("for the office", async ({ page }) => {
    await lookAround(page, /Ingrid/);
    await walk(page, "office", await lookOn(page), othersScreens.office);
  });
});

test("open menus, dialogs and refused forms as well", async ({ page, isMobile }) => {
  test.slow();
  await page.goto("/login");
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
  await inspect(page, "/login, refused");

  await signIn(page, "eva.de.vries");
  await page.locator("header summary").filter({ visible: true }).last().click();
  await inspect(page, "own menu");
  await page.goto("/planning/requests");
  await page.getByRole("link", { name: "Wijziging doorgeven" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await dialog.getByLabel("Datum", { exact: true }).fill(addDays(startOfWeek(today(now())), 19));
  await dialog.getByText("Middag").click();
  await dialog.getByRole("button", { name: "Extra opvang aanvragen" }).click();
  await expect(dialog.locator("[aria-invalid=true]").first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  if (isMobile) await staysNarrow(page, "the request's dialog, refused");
});

test("a word too faint to read is found, by day and at night", async ({ page }) => {
  await page.goto("/login");
  for (const colorScheme of ["light", "dark"] as const) {
    // Without motion: on its way from day to night a button has a colour that is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await faults(page)).toEqual([]);
    await page.locator("h1").evaluate((heading) => heading.style.setProperty("color", "#777b"));
    expect((await faults(page)).join()).toContain("color-contrast");
    await page.locator("h1").evaluate((heading) => heading.style.removeProperty("color"));
  }
});

test("a page that is not there says so", async ({ page, complaints }) => {
  await page.goto("/nergens");
  await inspect(page, "/nergens");
  complaints.length = 0; // the page was not there on purpose
});

test("English is told as English, before and after log-in", atDesk, async ({ page }) => {
  const english = page.getByRole("button", { name: "English" }).filter({ visible: true });
  await page.goto("/login");
  await english.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await inspect(page, "/login in English", "en");
  await page.getByLabel("E-mail address").fill("daniel.oconnor@demo.villabambini.example");
  await page.getByLabel("Password", { exact: true }).fill("klaproos-fiets-wolken");
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
  if ((await page.locator("html").getAttribute("lang")) !== "en") await english.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await inspect(page, "/ in English", "en");
});
