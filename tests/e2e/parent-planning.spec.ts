import type { Page } from "@playwright/test";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title }) });
const upcoming = (page: Page) => card(page, "Aankomende opvang");
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 768;
const begin = (page: Page) => page.getByLabel("Begindatum");

async function chooseOtherChild(page: Page, name: string) {
  await page.locator("summary", { hasText: "Ander kind" }).filter({ visible: true }).click();
  await page.getByRole("button", { name }).filter({ visible: true }).click();
}

test("a parent sees the coming care and the latest activities, and goes on to the planning", async ({
  page,
}) => {
  await signIn(page, "eva.de.vries");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(?:Goede\w+|Hallo), Eva$/);
  const days = upcoming(page).getByRole("listitem");
  await expect(days).not.toHaveCount(0);
  expect(await days.count()).toBeLessThanOrEqual(6);
  await expect(days.first()).toContainText("Vlinders");
  await expect(card(page, "Laatste activiteiten").getByRole("listitem")).toHaveCount(5);
  await upcoming(page).getByRole("link", { name: "Planning" }).click();
  await expect(heading(page, "Planning")).toBeVisible();
  await expect(page).toHaveTitle("Planning · Ouderportaal");
});

test("the planning goes a week forward and back, as a week and as a list", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/planning");
  const thisWeek = await begin(page).inputValue();
  await expect(page.getByRole("link", { name: "Naar deze week" })).toHaveCount(0);

  await page.getByRole("link", { name: "Volgende week" }).click();
  await expect(begin(page)).not.toHaveValue(thisWeek);
  await page.getByRole("link", { name: "Vorige week" }).click();
  await expect(begin(page)).toHaveValue(thisWeek);
  await page.getByRole("link", { name: "Vorige week" }).click();
  await page.getByRole("link", { name: "Naar deze week" }).click();
  await expect(begin(page)).toHaveValue(thisWeek);

  if (isPhone(page)) await expect(page.getByRole("table")).toHaveCount(0);
  else
    await expect(page.getByRole("columnheader")).toHaveText([
      "maandag",
      "dinsdag",
      "woensdag",
      "donderdag",
      "vrijdag",
    ]);
  await page.getByRole("link", { name: "Lijst" }).click();
  await expect(page).toHaveURL(/view=list/);
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "Vlinders" })).not.toHaveCount(0);
  await page.getByRole("link", { name: "Volgende week" }).click();
  await expect(begin(page)).not.toHaveValue(thisWeek);
  await expect(page).toHaveURL(/view=list/);
});

test("dates that cannot be shown get a word and this week", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/planning");
  const thisWeek = await begin(page).inputValue();
  for (const [query, sentence] of [
    ["from=2026-02-30&to=2026-03-01", "Een van de datums bestaat niet"],
    ["from=0001-01-01&to=9999-12-31", "Een van de datums bestaat niet"],
    ["from=2026-05-02&to=2026-05-01", "De einddatum ligt voor de begindatum"],
    ["from=2026-01-01&to=2027-01-02", "U kunt hoogstens een jaar tegelijk bekijken"],
    ["from=%3Cscript%3E&to=", "Een van de datums bestaat niet"],
  ]) {
    await page.goto(`/planning?${query}`);
    await expect(page.getByRole("status").filter({ hasText: String(sentence) })).toBeVisible();
    await expect(begin(page)).toHaveValue(thisWeek);
  }
  await page.goto("/planning?from=2019-01-01&to=2019-01-31");
  await expect(page.getByRole("heading", { name: "Geen opvang in deze periode" })).toBeVisible();
  await page.getByRole("link", { name: "Naar de eerste week" }).click();
  await expect(page.getByRole("heading", { name: "Geen opvang in deze periode" })).toHaveCount(0);
});

test("every page follows the chosen child", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/planning");
  await expect(page.getByText("Saar de Vries ·")).toBeVisible();
  await chooseOtherChild(page, "Milan de Vries");
  await expect(page.getByText("Milan de Vries ·")).toBeVisible();
  await page.goto("/");
  await expect(upcoming(page)).not.toContainText("Vlinders");
  await chooseOtherChild(page, "Saar de Vries");
  await expect(upcoming(page)).toContainText("Vlinders");
});

test("a parent reads the portal in English, and in Dutch again", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  const language = async (menu: string, name: string) => {
    if (isPhone(page)) await page.locator("summary", { hasText: menu }).click();
    await page.getByRole("button", { name }).filter({ visible: true }).click();
  };
  await language("Menu van Eva de Vries", "English");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(?:Good \w+|Hello), Eva$/);
  await page.goto("/planning");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Next week" })).toBeVisible();
  await language("Menu of Eva de Vries", "Nederlands");
  await expect(page.getByRole("link", { name: "Volgende week" })).toBeVisible();
});

test("somebody who sees no child is told so, calmly", async ({ page }) => {
  await signIn(page, "dennis.post");
  await expect(page).toHaveURL(/\/no-child$/);
  await expect(heading(page, "U kunt de opvang op dit moment niet volgen")).toBeVisible();
  await page.getByRole("link", { name: "Mijn gegevens" }).click();
  await expect(heading(page, "Mijn gegevens")).toBeVisible();
  await page.goto("/planning");
  await expect(page).toHaveURL(/\/no-child$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the period and the child can be chosen all the same", async ({ page }) => {
    await signIn(page, "eva.de.vries");
    await page.goto("/planning");
    await begin(page).fill("2026-11-02");
    await page.getByLabel("Einddatum").fill("2026-11-29");
    await page.getByRole("button", { name: "Tonen" }).click();
    await expect(page.getByText("Saar de Vries · 2 november 2026 t/m 29 november 2026")).toBeVisible();
    await chooseOtherChild(page, "Milan de Vries");
    await expect(page.getByText("Milan de Vries ·")).toBeVisible();
    await chooseOtherChild(page, "Saar de Vries");
    await expect(page.getByText("Saar de Vries ·")).toBeVisible();
  });
});
