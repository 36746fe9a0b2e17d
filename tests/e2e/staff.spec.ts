import type { Page } from "@playwright/test";
import { hasNoBarriers } from "./support/inspect";
import { lookAround, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const menu = (page: Page) => page.getByRole("navigation", { name: "Hoofdmenu" }).filter({ visible: true });
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 768;

async function findFamily(page: Page, name: string) {
  const link = menu(page).getByRole("link", { name: "Gezinnen" });
  // A phone's bar holds four items; the rest stands under "Meer".
  const phone = (page.viewportSize()?.width ?? 0) < 1024;
  if (phone) await menu(page).getByText("Meer", { exact: true }).click();
  await link.click();
  await expect(heading(page, "Gezinnen")).toBeVisible();
  await page.getByRole("searchbox", { name: "Naam" }).fill(name);
  await page.getByRole("button", { name: "Zoeken" }).click();
  await page.getByRole("link", { name }).click();
  await expect(heading(page, name)).toBeVisible();
}

test("a manager reads the week of each group and walks to the next one", async ({ page }) => {
  await lookAround(page, "Jolanda van Dijk");
  await menu(page).getByRole("link", { name: "Rooster" }).click();
  await expect(heading(page, "Rooster")).toBeVisible();
  const vlinders = page.getByRole("region", { name: "Vlinders" });
  if (isPhone(page)) {
    // One day stands open already, today's where today is shown.
    const days = vlinders.locator("details").filter({ has: page.locator("li") });
    const closed = days.and(vlinders.locator("details:not([open])")).last();
    const day = days.filter({
      has: page.locator("time", { hasText: await closed.locator("time").innerText() }),
    });
    await day.locator("summary").click();
    await expect(day.getByRole("listitem").filter({ visible: true })).not.toHaveCount(0);
  } else {
    const table = vlinders.getByRole("table", { name: "Rooster van Vlinders" });
    await expect(table.getByRole("rowheader", { name: "Saar de Vries" })).toBeVisible();
    await expect(table.getByRole("columnheader")).toHaveCount(6);
    await expect(table.getByRole("row", { name: /Nodig op de groep/ })).toContainText("pm");
  }
  await hasNoBarriers(page);
  const week = page.getByLabel("Week van");
  const before = await week.inputValue();
  await page.getByRole("link", { name: "Volgende week" }).click();
  await expect(week).not.toHaveValue(before);
  await page.goto("/team/roster?week=gisteren");
  await expect(page.getByText("Die datum bestaat niet.")).toBeVisible();
});

test("a manager finds a family and sees who may do what, without who opened the file", async ({ page }) => {
  await lookAround(page, "Jolanda van Dijk");
  await findFamily(page, "Saar de Vries");
  await expect(page.getByRole("heading", { level: 3, name: "Eva de Vries" })).toBeVisible();
  await expect(page.getByText("Contracthouder", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Contracten" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Milan de Vries" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wie heeft dit dossier geopend" })).toHaveCount(0);
  await hasNoBarriers(page);
});

test("the office sees who opened a file, itself on top", async ({ page }) => {
  await lookAround(page, "Ingrid Maas");
  await findFamily(page, "Saar de Vries");
  const opened = page.locator("section").filter({ hasText: "Wie heeft dit dossier geopend" });
  await expect(opened.getByRole("listitem").first()).toContainText("Ingrid Maas");
  await page.goto("/team/families?q=Nergensmans");
  await expect(page.getByText("Niets gevonden")).toBeVisible();
  await hasNoBarriers(page);
});

test("a file that does not exist says so inside the frame", async ({ page, complaints }) => {
  await lookAround(page, "Ingrid Maas");
  await page.goto("/team/families/0198c0de-0000-7000-8000-000000000001");
  await expect(heading(page, "Dit is er niet")).toBeVisible();
  await expect(menu(page)).toBeVisible();
  // The browser itself reports the status 404 on its console.
  complaints.length = 0;
});

test("a carer has the roster and not the families", async ({ page }) => {
  await signIn(page, "noor.bakker");
  await expect(menu(page).getByRole("link", { name: "Rooster" })).toBeVisible();
  await expect(menu(page).getByRole("link", { name: "Gezinnen" })).toHaveCount(0);
  await page.goto("/team/families");
  await expect(page).toHaveURL(/\/team\/today/);
});
