import type { Page } from "@playwright/test";
import { mondayIn } from "./support/days";
import { signIn } from "./support/sign-in";
import { expect, onPhone, test } from "./support/test";

const taps = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem("taps") ?? 0));

/** Everything a person touches is counted, across pages. */
async function countTaps(page: Page) {
  await page.addInitScript(() => {
    addEventListener("pointerdown", () => {
      sessionStorage.setItem("taps", String(Number(sessionStorage.getItem("taps") ?? 0) + 1));
    });
  });
}

test("from the opened portal a child is reported sick with two taps", onPhone, async ({ page }) => {
  await countTaps(page);
  await signIn(page, "bram.willems");
  await page.goto("/");
  const planned = page.getByRole("link", { name: /^(?:Ziek melden|Afmelden) voor / }).first();
  const first = new URL((await planned.getAttribute("href")) ?? "", page.url()).searchParams.get("date");
  await page.evaluate(() => sessionStorage.setItem("taps", "0"));
  await page.getByRole("link", { name: "Ziek melden", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: "Ziek" })).toBeChecked();
  await expect(dialog.getByLabel("Datum", { exact: true })).toHaveValue(first ?? "no day at all");
  await dialog.getByRole("button", { name: "Ziek melden" }).click();
  await expect(page.getByText("Uw melding is verwerkt")).toBeVisible();
  expect(await taps(page)).toBe(2);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a planned day leads to the form with kind and date, and the button follows the kind", async ({
    page,
  }) => {
    const monday = mondayIn(4);
    await signIn(page, "eva.de.vries");
    await expect(page.getByRole("link", { name: "Ziek melden", exact: true })).toBeVisible();
    await page.goto(`/planning?from=${monday}&to=${monday}&view=list`);
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Afmelden voor/ })
      .click();
    await expect(page.getByRole("radio", { name: "Afmelden" })).toBeChecked();
    await expect(page.getByLabel("Datum", { exact: true })).toHaveValue(monday);
    await expect(page.getByRole("button", { name: "Afmelden" })).toBeVisible();
    await page.getByText("Vakantie", { exact: true }).click();
    await expect(page.getByRole("button", { name: "Vakantie doorgeven" })).toBeVisible();
    await page.getByRole("link", { name: "Annuleren" }).click();
    await expect(page).toHaveURL(/\/planning$/);
  });
});
