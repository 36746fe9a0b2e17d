import type { Page } from "@playwright/test";
import { hasNoBarriers } from "./support/inspect";
import { lookAround } from "./support/sign-in";
import { atDesk, expect, onPhone, test } from "./support/test";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const kept = "Aarav O'Connor-Raghunathan";
const double = "Aarav O Connor Raghunathan";

test(
  "the office finds a child that was typed twice, sees both side by side, merges them and takes them apart",
  atDesk,
  async ({ page }) => {
    test.slow();
    await lookAround(page, "Ingrid Maas");

    await test.step("likely doubles stand on a page of their own", async () => {
      await page.goto("/team/families");
      await page.getByRole("link", { name: "Dubbele dossiers" }).click();
      await expect(heading(page, "Dubbele dossiers")).toBeVisible();
      await expect(
        page.getByRole("link", { name: `Vergelijk Daniel O'Connor en Daniel O Connor` }),
      ).toBeVisible();
      await hasNoBarriers(page);
      await page.getByRole("link", { name: `Vergelijk ${kept} en ${double}` }).click();
      await expect(page.getByText("Dit dossier gaat erin op")).toBeVisible();
    });

    await test.step("the other way round money is in the way, with what to do", async () => {
      await hasNoBarriers(page);
      await page.getByRole("link", { name: "Andersom" }).click();
      await expect(page.getByText(/Houd dat dossier: kies Andersom/)).toBeVisible();
      await expect(page.getByRole("button", { name: "Samenvoegen" })).toHaveCount(0);
      await page.getByRole("link", { name: "Andersom" }).click();
    });

    await test.step("what goes along is counted, what differs is chosen, and they are one", async () => {
      const along = page.locator("section").filter({ hasText: "Wat er meegaat" });
      await expect(along).toContainText(/Koppelingen tussen ouder en kind\s*1/);
      await page.getByText("uit het dossier dat blijft").first().click();
      await page.getByRole("button", { name: "Samenvoegen" }).click();
      await expect(heading(page, kept)).toBeVisible();
      await expect(page.getByText(`${double} is op`)).toBeVisible();
      await expect(page.getByRole("heading", { name: "Daniel O Connor" })).toBeVisible();
      await hasNoBarriers(page);
    });

    await test.step("they are taken apart, and the other one is there again", async () => {
      await page.getByRole("button", { name: "Uit elkaar halen" }).click();
      await expect(heading(page, double)).toBeVisible();
      await page.getByRole("link", { name: "Dubbel? Samenvoegen…" }).click();
      await page.getByRole("searchbox").fill("raghunathan");
      await expect(page.getByRole("link", { name: `Vergelijk ${double} en ${kept}` })).toBeVisible();
    });
  },
);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test(
    "an adult who was typed twice is merged from the page of the adult, and taken apart",
    onPhone,
    async ({ page }) => {
      test.slow();
      await lookAround(page, "Ingrid Maas");
      await page.goto("/team/families?q=oconnor");
      await page.getByRole("link", { name: kept }).click();
      await page.getByRole("link", { name: "Daniel O'Connor wijzigen" }).click();
      await page.getByRole("link", { name: "Dubbel? Samenvoegen…" }).click();
      await page.getByRole("searchbox").fill("oconnor");
      await page.getByRole("button", { name: "Zoeken" }).click();
      await page.getByRole("link", { name: "Vergelijk Daniel O'Connor en Daniel O Connor" }).click();
      await page.getByRole("button", { name: "Samenvoegen" }).click();
      await expect(page.getByText("Daniel O Connor is op")).toBeVisible();
      await page.getByRole("button", { name: "Uit elkaar halen" }).click();
      await expect(page.getByText("Het dossier van Daniel O Connor.")).toBeVisible();
    },
  );
});
