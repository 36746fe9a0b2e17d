import type { Locator, Page } from "@playwright/test";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { thisMonday, wednesdayIn } from "./support/days";
import { atDesk, expect, test } from "./support/test";

/** As far as somebody presses Tab before giving up. */
const patience = 80;

/** Goes on with Tab until the focus is there, and looks whether one can see that it is. */
async function tabTo(page: Page, target: Locator) {
  for (let pressed = 0; pressed < patience; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const outline = await target.evaluate((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return outlineStyle !== "none" || boxShadow !== "none";
      });
      expect(outline, "the focus can be seen").toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${target}`);
}

async function open(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/**
 * Types into the parts of a date field, whose first part has the focus. Their order is that of the browser's own
 * language, which the tests do not choose: when it turns out to be the other one, back to the first part.
 */
async function typeDay(page: Page, field: Locator, day: CareDay) {
  const [year, month, date] = day.split("-");
  await page.keyboard.type(`${date}${month}${year}`);
  if ((await field.inputValue()) === day) return;
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(`${month}${date}${year}`);
}

test("logs in, asks for extra care and logs out with the keyboard alone", atDesk, async ({ page }) => {
  test.slow();
  const [saturday, wednesday] = [addDays(thisMonday, 19), wednesdayIn(4)];
  await page.goto("/login");
  await tabTo(page, page.getByLabel("E-mailadres"));
  await page.keyboard.type("eva.de.vries@demo.villabambini.example");
  await tabTo(page, page.getByLabel("Wachtwoord", { exact: true }));
  await page.keyboard.type("klaproos-fiets-wolken");
  await page.keyboard.press("Enter");
  // The first log-in after a start loads what passwords are checked with.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Eva", { timeout: 15_000 });

  await test.step("the first stop of a page skips its menu", async () => {
    await page.goto("/planning/requests");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
  });

  await test.step("the dialog takes the focus and gives it back", async () => {
    const ask = page.getByRole("link", { name: "Wijziging doorgeven" });
    await open(page, ask);
    const dialog = page.getByRole("dialog", { name: "Wijziging doorgeven" });
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(ask).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeVisible();
  });

  await test.step("a refusal leads to its field, and a mended form is sent", async () => {
    const dialog = page.getByRole("dialog", { name: "Wijziging doorgeven" });
    const date = dialog.getByLabel("Datum", { exact: true });
    await tabTo(page, date);
    await typeDay(page, date, saturday);
    await expect(date).toHaveValue(saturday);
    const part = dialog.getByRole("radio", { name: /Ochtend/ });
    await tabTo(page, dialog.getByRole("radio", { name: /Ochtend|Hele dag/ }).first());
    if (!(await part.isChecked())) await page.keyboard.press("Space");
    await open(page, dialog.getByRole("button", { name: "Extra opvang aanvragen" }));
    await expect(date).toBeFocused();
    await expect(dialog).toContainText(/de locatie niet open: op die dag van de week/);
    await typeDay(page, date, wednesday);
    await expect(date).toHaveValue(wednesday);
    await expect(part).toBeChecked();
    await open(page, dialog.getByRole("button", { name: "Extra opvang aanvragen" }));
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText("Uw aanvraag is verstuurd")).toBeVisible();
    const asked = page.getByRole("listitem").filter({ hasText: formatDay(wednesday, "nl", "long") });
    await expect(asked.first()).toContainText("In behandeling");
  });

  await test.step("and out again", async () => {
    await open(page, page.locator("header summary").filter({ visible: true }).last());
    await open(page, page.getByRole("button", { name: "Uitloggen" }).filter({ visible: true }));
    await expect(page).toHaveURL(/\/login/);
    await page.goto("/planning");
    await expect(page).toHaveURL(/\/login/);
  });
});
