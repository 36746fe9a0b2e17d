import type { Page } from "@playwright/test";
import { connectAsOwner } from "./support/database";
import { lookAround, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const nowhere = "01990000-0000-7000-8000-000000000000";
const frames = [
  { whose: "a parent's", who: "Eva de Vries", missing: `/messages/${nowhere}`, news: "/news" },
  { whose: "a manager's", who: "Jolanda van Dijk", missing: `/team/photos/${nowhere}`, news: "/team/news" },
  { whose: "the office's", who: "Ingrid Maas", missing: `/team/families/${nowhere}`, news: "/team/news" },
];

/** Managers and the office have a second factor; the demonstration's own buttons step over it. */
async function enter(page: Page, who: string) {
  if (who === "Eva de Vries") return signIn(page, "eva.de.vries");
  await lookAround(page, who);
}

async function saysSo(page: Page, path: string, status: number) {
  const response = await page.goto(path);
  expect(response?.status()).toBe(status);
  const notice = page.getByRole("main");
  await expect(notice.getByRole("heading", { name: "Deze pagina kan niet worden getoond" })).toBeVisible();
  await expect(notice.getByRole("link", { name: "Opnieuw proberen" })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await notice.getByRole("link", { name: "Naar het begin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Deze pagina kan niet worden getoond")).toBeHidden();
}

/** The database fails at one table for a moment, as it would after a botched change. */
async function withoutNews(work: () => Promise<void>) {
  const sql = connectAsOwner();
  await sql`ALTER TABLE news_read RENAME TO news_read_aside`;
  try {
    await work();
  } finally {
    await sql`ALTER TABLE news_read_aside RENAME TO news_read`;
    await sql.end();
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { whose, who, missing, news } of frames)
    test(`a page that is not there or fails says so in ${whose} frame`, async ({ page, complaints }) => {
      await enter(page, who);
      await saysSo(page, missing, 404);
      await page.goto(news);
      await expect(page.getByRole("heading", { level: 1, name: "Nieuws" })).toBeVisible();
      await withoutNews(async () => {
        const failed = await page.goto(news);
        expect(failed?.status()).toBe(500);
        await expect(
          page.getByRole("heading", { name: "Deze pagina kan niet worden getoond" }),
        ).toBeVisible();
      });
      await page.getByRole("link", { name: "Opnieuw proberen" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Nieuws" })).toBeVisible();
      complaints.length = 0; // the pages failed on purpose
    });
});

test("with JavaScript the frame stays around what is not there", async ({ page, complaints }) => {
  await signIn(page, "eva.de.vries");
  await page.goto(`/messages/${nowhere}`);
  await expect(page.getByRole("main").getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
  await expect(page.getByText("Deze pagina kan niet worden getoond")).toHaveCount(0);
  complaints.length = 0; // the page was not there on purpose
});
