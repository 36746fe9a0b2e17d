import type { Page } from "@playwright/test";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { mondayIn, thisMonday, wednesdayIn } from "./support/days";
import { lookAround, signIn } from "./support/sign-in";
import { expect, onPhone, test } from "./support/test";

const saturday = addDays(thisMonday, 12);
const inWords = (day: CareDay) => formatDay(day, "nl", "long");

const request = (page: Page, day: CareDay) =>
  page
    .getByRole("listitem")
    .filter({ hasText: inWords(day) })
    .first();
const send = (page: Page, name = "Extra opvang aanvragen") => page.getByRole("button", { name }).click();

test(
  "a parent asks on a phone, the manager approves at a desk, the parent sees the day",
  onPhone,
  async ({ page, browser }) => {
    test.slow();
    const day = wednesdayIn(0);

    await test.step("the form refuses a Saturday and keeps what was typed", async () => {
      await signIn(page, "eva.de.vries");
      await page.goto("/planning");
      await page.getByRole("link", { name: "Wijzigingen opvang" }).click();
      await page.getByRole("link", { name: "Wijziging doorgeven" }).click();
      const dialog = page.getByRole("dialog", { name: "Wijziging doorgeven" });
      await dialog.getByLabel("Datum", { exact: true }).fill(saturday);
      await dialog.getByText("Middag").click();
      await dialog.getByLabel("Toelichting").fill("Ik werk die dag langer.");
      await send(page);
      await expect(dialog.getByLabel("Datum", { exact: true })).toBeFocused();
      await expect(dialog).toContainText(/de locatie niet open: op die dag van de week/);
      await expect(dialog.getByLabel("Toelichting")).toHaveValue("Ik werk die dag langer.");
      await expect(dialog.getByRole("radio", { name: /Middag/ })).toBeChecked();
    });

    await test.step("a Wednesday is sent and waits for an answer", async () => {
      await page.getByLabel("Datum", { exact: true }).fill(day);
      await send(page);
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(page.getByText("Uw aanvraag is verstuurd")).toBeVisible();
      await expect(request(page, day)).toContainText("In behandeling");
    });

    await test.step("the manager sees the group with and without the child, and approves", async () => {
      const desk = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const manager = await desk.newPage();
      await lookAround(manager, /Jolanda van Dijk/);
      await manager.goto("/team/requests");
      const card = manager.locator("section").filter({ hasText: "Ik werk die dag langer." });
      await expect(card).toContainText(inWords(day));
      await expect(card).toContainText("Nodig volgens BKR");
      await card.getByRole("button", { name: "Aanvraag voor Saar de Vries goedkeuren" }).click();
      const told = manager.getByRole("status").filter({ hasText: "U hebt de aanvraag voor Saar de Vries" });
      await expect(told).toBeVisible();
      await expect(card).toHaveCount(0);
      await manager.getByRole("link", { name: "Afgehandeld" }).click();
      await expect(card).toContainText("Goedgekeurd");
      await desk.close();
    });

    await test.step("the parent sees the answer, and the day in the planning", async () => {
      await page.goto("/planning/requests");
      await expect(request(page, day)).toContainText("Goedgekeurd");
      await page.goto(`/planning?from=${day}&to=${day}&view=list`);
      await expect(page.getByRole("listitem").filter({ hasText: "Extra" })).toContainText("Middag");
    });
  },
);

test("sick is reported at once and can be taken back", onPhone, async ({ page }) => {
  const monday = mondayIn(1);
  await signIn(page, "eva.de.vries");
  await page.goto(`/planning/requests/new?kind=sick&date=${monday}`);
  await expect(page.getByRole("radio", { name: "Ziek" })).toBeChecked();
  await expect(page.getByText("Dagdeel")).toBeHidden();
  await send(page, "Ziek melden");
  await expect(page.getByText("Uw melding is verwerkt")).toBeVisible();
  await page.goto(`/planning?from=${monday}&to=${monday}&view=list`);
  await expect(page.getByRole("main")).toContainText("Ziek");
  await page.goto("/planning/requests");
  const takeBack = page.getByRole("button", {
    name: `Melding voor ${formatDay(monday, "nl", "full")} terugnemen`,
  });
  await takeBack.click();
  await expect(takeBack).toHaveCount(0);
  await expect(page.getByText("Teruggenomen").first()).toBeVisible();
  await expect(page.getByText(/U hebt de melding voor .* teruggenomen/)).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("De melding geldt weer.")).toBeVisible();
  await expect(takeBack).toHaveCount(1);
});

test("who may not ask for care is offered absence only, with the reason", async ({ page }) => {
  await signIn(page, "bram.willems");
  await page.goto("/planning/requests/new");
  await expect(page.getByText("Extra opvang aanvragen kan een andere ouder")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Extra opvang" })).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "Ziek" })).toHaveCount(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a request is asked on a page of its own, mended, and withdrawn", async ({ page, isMobile }) => {
    const day = wednesdayIn(isMobile ? 2 : 3);
    await signIn(page, "eva.de.vries");
    await page.goto("/planning/requests");
    await page.getByRole("link", { name: "Wijziging doorgeven" }).click();
    await page.getByLabel("Datum", { exact: true }).fill(saturday);
    await page.getByText("Ochtend").click();
    await page.getByText("Nog een datum").click();
    await page.getByLabel("Datum 3").fill(addDays(day, 2));
    await send(page);
    await expect(page.getByText(/de locatie niet open: op die dag van de week/).first()).toBeVisible();
    await expect(page.getByLabel("Datum 3")).toHaveValue(addDays(day, 2));
    await page.getByLabel("Datum", { exact: true }).fill(day);
    await send(page);
    await expect(page.getByText("Uw aanvraag is verstuurd")).toBeVisible();
    await expect(request(page, day)).toContainText("In behandeling");
    await expect(request(page, day)).toContainText(inWords(addDays(day, 2)));
    await request(page, day)
      .getByRole("button", { name: /intrekken/ })
      .click();
    await expect(request(page, day)).toContainText("Ingetrokken");
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(page.getByText("De aanvraag loopt weer.")).toBeVisible();
    await expect(request(page, day)).toContainText("In behandeling");
  });
});
