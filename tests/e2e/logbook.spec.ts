import type { Page } from "@playwright/test";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const face = (page: Page, name: string) => page.getByRole("checkbox", { name: new RegExp(`^${name} `) });
const chooseFaces = async (page: Page, ...names: string[]) => {
  // The box itself is hidden behind its card.
  for (const name of names)
    await face(page, name)
      .locator("xpath=..")
      .click({ position: { x: 30, y: 30 } });
};
const kind = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Opslaan" });
const told = (page: Page, text: string | RegExp) =>
  page.locator("main [aria-live=polite]").filter({ hasText: text });

async function openVlinders(page: Page) {
  await signIn(page, "noor.bakker");
  await page.goto("/team/today");
  await page.getByRole("link", { name: "Vlinders", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Vlinders/ })).toBeVisible();
}

/** Unique, so that runs on one database do not see each other's entries. */
const something = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`;

const tablet = { width: 820, height: 1180 };

test("a carer writes one meal for three children, and the parents of one read it", async ({
  page,
  browser,
}) => {
  await page.setViewportSize(tablet);
  const dish = something("Pannenkoek");
  await openVlinders(page);
  await chooseFaces(page, "Saar", "Liv", "Hugo");
  await expect(page.getByText("3 kinderen", { exact: true })).toBeVisible();
  await kind(page, "Eten").click();
  const sheet = page.getByRole("dialog", { name: "Eten" });
  await sheet.getByLabel("Wat is er gegeten").fill(dish);
  await sheet.getByText("Alles", { exact: true }).click();
  await save(page).click();
  await expect(told(page, "Eten opgeslagen voor Hugo, Liv en Saar.")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);

  const home = await browser.newContext({ locale: "nl-NL" });
  const parent = await home.newPage();
  await signIn(parent, "eva.de.vries");
  await parent.goto("/logbook");
  const line = parent.getByRole("listitem").filter({ hasText: `${dish}, alles op` });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText("Noor");
  await home.close();

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(told(page, "Eten teruggenomen voor Hugo, Liv en Saar.")).toBeVisible();
});

test("a carer finds whom to call and who may collect from the face of a child", async ({ page }) => {
  await openVlinders(page);
  await page.getByRole("link", { name: "Kindkaart van Saar" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Saar de Vries" })).toBeVisible();
  const card = (name: string) =>
    page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });
  const eva = card("Ouders en verzorgers").getByRole("listitem").filter({ hasText: "Eva de Vries" });
  await expect(eva).toContainText("Mag ophalen");
  await expect(eva.getByRole("link", { name: /^Bel Eva de Vries, 06/ })).toHaveAttribute(
    "href",
    /^tel:\+?\d+$/,
  );
  for (const name of ["Wie ook mogen ophalen", "Noodcontacten", "Huisarts"])
    await expect(card(name).locator("a[href^='tel:']").first()).toBeVisible();
  await expect(card("Gezondheid")).toContainText("Medicijnen");
  await page.getByRole("link", { name: "Terug naar de groep" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Vlinders/ })).toBeVisible();
  await page.getByRole("link", { name: /^Dag van Saar/ }).click();
  await page.getByRole("link", { name: "Kindkaart", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Noodcontacten" })).toBeVisible();
});

test("a second click on save writes once", async ({ page }) => {
  const text = something("Regenboog gezien");
  await openVlinders(page);
  await chooseFaces(page, "Saar");
  await kind(page, "Notitie").click();
  await page.getByRole("dialog").getByLabel("Notitie", { exact: true }).fill(text);
  await save(page).dblclick();
  await expect(told(page, "Notitie opgeslagen voor Saar.")).toBeVisible();
  await page.getByRole("link", { name: /^Dag van Saar/ }).click();
  await expect(page.getByRole("listitem").filter({ hasText: text })).toHaveCount(1);
});

test("a carer changes an own entry, and what it said before stays readable", async ({ page }) => {
  const first = something("Torens gebouwd");
  const second = something("Treinbaan gebouwd");
  await openVlinders(page);
  await chooseFaces(page, "Saar");
  await kind(page, "Activiteit").click();
  await page.getByRole("dialog").getByLabel("Wat is er gedaan").fill(first);
  await save(page).click();
  await expect(told(page, "Activiteit opgeslagen voor Saar.")).toBeVisible();

  await page.getByRole("link", { name: /^Dag van Saar/ }).click();
  await page.getByRole("link", { name: `Wijzigen: ${first}` }).click();
  await page.getByLabel("Wat is er gedaan").fill(second);
  await save(page).click();
  await expect(told(page, "De regel is bijgewerkt.")).toBeVisible();
  const line = page.getByRole("listitem").filter({ hasText: second });
  await line.getByText("1 eerdere versie").click();
  await expect(line.getByText(first)).toBeVisible();

  await page.getByRole("button", { name: `Verwijderen: ${second}` }).click();
  await expect(told(page, "De regel is verwijderd.")).toBeVisible();
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(page.getByRole("button", { name: `Verwijderen: ${second}` })).toBeVisible();
});

test("an entry written without wifi goes along later", async ({ page, context, complaints }) => {
  const text = something("Kastanjes geraapt");
  await openVlinders(page);
  await chooseFaces(page, "Saar");
  await kind(page, "Activiteit").click();
  await page.getByRole("dialog").getByLabel("Wat is er gedaan").fill(text);
  await context.setOffline(true);
  await save(page).click();
  await expect(told(page, "1 regel wacht op verbinding.")).toBeVisible();
  await context.setOffline(false);
  await expect(told(page, "1 regel wacht op verbinding.")).toHaveCount(0);
  await expect(page.getByText(text)).toBeVisible();
  // The browser itself says that a request failed while it was offline.
  complaints.length = 0;
});

test("dates that cannot be shown get a word, an empty week says so", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/logbook?from=2020-01-01&to=2026-01-01");
  await expect(page.getByText("U kunt hoogstens een jaar tegelijk bekijken.")).toBeVisible();
  await page.goto("/logbook?from=2199-01-01&to=2199-01-07");
  await expect(page.getByRole("heading", { name: "Nog niets geschreven" })).toBeVisible();
  await page.getByRole("link", { name: "Vorige periode" }).click();
  await expect(page).toHaveURL(/from=2198-12-25&to=2198-12-31/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a carer writes for two children all the same, and takes it back", async ({ page }) => {
    await openVlinders(page);
    await chooseFaces(page, "Saar", "Liv");
    await kind(page, "Fles").click();
    await expect(page.getByText("Voor Liv en Saar")).toBeVisible();
    await page.getByLabel("Hoeveel milliliter").fill("120");
    await page.getByText("Melk", { exact: true }).click();
    await page.getByText("Rustig gedronken").click();
    await save(page).click();
    await expect(told(page, "Fles opgeslagen voor Liv en Saar.")).toBeVisible();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(told(page, "Fles teruggenomen voor Liv en Saar.")).toBeVisible();
  });
});
