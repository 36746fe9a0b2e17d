import type { Page } from "@playwright/test";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function chooseOtherChild(page: Page, name: string) {
  await page.locator("summary", { hasText: "Ander kind" }).filter({ visible: true }).click();
  await page.getByRole("button", { name }).filter({ visible: true }).click();
}

test.describe("another child is chosen", () => {
  test("on a photo: its photos, and the old address names whose photo it is", async ({ page }) => {
    await signIn(page, "eva.de.vries");
    await page.goto("/photos");
    await page.locator("a[href^='/photos/']:has(img)").first().click();
    await expect(page).toHaveURL(/\/photos\/[0-9a-f-]{36}$/);
    const photo = page.url();
    await chooseOtherChild(page, "Milan de Vries");
    await expect(page).toHaveURL(/\/photos$/);
    await expect(heading(page, "Foto's")).toBeVisible();
    await page.goto(photo);
    await expect(page.getByRole("status").filter({ hasText: "Dit gaat over Saar" })).toBeVisible();
    await page.getByRole("button", { name: "Verder met Saar" }).click();
    await expect(page).toHaveURL(/\/photos$/);
    await expect(page.getByText(/Saar/).filter({ visible: true }).first()).toBeVisible();
  });

  test("on a paper: the other child's papers", async ({ page }) => {
    await signIn(page, "eva.de.vries");
    await page.goto("/child/documents");
    await page.locator("a[href^='/child/documents/']").first().click();
    await expect(page).toHaveURL(/\/child\/documents\/[0-9a-f-]{36}$/);
    await chooseOtherChild(page, "Milan de Vries");
    await expect(page).toHaveURL(/\/child\/documents$/);
    await expect(
      page.getByText("Milan de Vries", { exact: false }).filter({ visible: true }).first(),
    ).toBeVisible();
  });

  test("while a message is typed: the words stay with the first child", async ({ page }) => {
    await signIn(page, "eva.de.vries");
    await page.goto("/messages/new");
    await expect(page.getByText("Over Saar", { exact: false })).toBeVisible();
    await page.getByLabel("Onderwerp").fill("Jas vergeten");
    await page.getByLabel("Bericht").fill("Saar haar jas hangt nog op de groep.");
    await chooseOtherChild(page, "Milan de Vries");
    await expect(page).toHaveURL(/\/messages\/new$/);
    await expect(page.getByLabel("Bericht")).toHaveValue("");
    await chooseOtherChild(page, "Saar de Vries");
    await expect(page.getByLabel("Bericht")).toHaveValue("Saar haar jas hangt nog op de groep.");
    await page.getByLabel("Onderwerp").fill("");
    await page.getByLabel("Bericht").fill("");
  });
});

test("two tabs with two children each keep to their own", async ({ page, context }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/planning");
  const other = await context.newPage();
  await other.goto("/planning");
  await chooseOtherChild(other, "Milan de Vries");
  await expect(other.getByText("Milan de Vries ·")).toBeVisible();

  // The first tab still shows Saar; what is opened from it is about her.
  await page.getByRole("link", { name: "Wijzigingen opvang" }).click();
  await expect(page.getByText("Aanvragen en afmeldingen van Saar")).toBeVisible();
  await page.getByRole("link", { name: "Wijziging doorgeven" }).click();
  await expect(page.getByText("Voor Saar, groep")).toBeVisible();
  await other.getByRole("link", { name: "Volgende week" }).click();
  await expect(other.getByText("Milan de Vries ·")).toBeVisible();
  await other.close();
});

test("Back shows one period, in the fields as in the list", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/planning");
  const begin = page.getByLabel("Begindatum");
  const end = page.getByLabel("Einddatum");
  const [from, to] = [await begin.inputValue(), await end.inputValue()];
  await begin.fill("2026-03-02");
  await end.fill("2026-03-08");
  await page.getByRole("button", { name: "Tonen" }).click();
  await expect(page).toHaveURL(/from=2026-03-02/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=2026-03-02/);
  await expect(begin).toHaveValue(from);
  await expect(end).toHaveValue(to);
});
