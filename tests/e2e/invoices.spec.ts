import type { Page } from "@playwright/test";
import { hasNoBarriers } from "./support/inspect";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

/** The browser's own print window cannot be seen from here; that it is asked for can. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    const counter = window as unknown as { prints: number };
    counter.prints = 0;
    window.print = () => {
      counter.prints += 1;
    };
  });
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints);

async function openInvoices(page: Page) {
  await page.locator("header summary").last().click();
  await page.getByRole("link", { name: "Mijn facturen" }).click();
  await expect(page.getByRole("heading", { name: "Mijn facturen" })).toBeVisible();
}

test("a parent opens, prints and downloads an invoice", async ({ page }) => {
  test.slow();
  await countPrints(page);
  await signIn(page, "eva.de.vries");
  await openInvoices(page);
  await hasNoBarriers(page);

  const latest = page.getByRole("listitem").filter({ hasText: "te betalen" }).first();
  await expect(latest).toContainText("Open");
  const number = (await latest.innerText()).match(/\d{4}-\d{5}/)?.[0] ?? "";

  await test.step("reads it, both children on it", async () => {
    await latest.getByRole("link", { name: /Bekijken/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Factuur" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(number);
    for (const child of ["Saar de Vries", "Milan de Vries"])
      await expect(page.getByRole("heading", { name: child })).toBeVisible();
    await hasNoBarriers(page);
  });

  await test.step("prints it", async () => {
    await page.getByRole("button", { name: "Printen" }).click();
    expect(await prints(page)).toBe(1);
    await page.getByRole("link", { name: "Mijn facturen" }).first().click();
    await page.getByRole("link", { name: `Printen factuur ${number}` }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Factuur" })).toBeVisible();
    await expect.poll(() => prints(page)).toBe(2);
  });

  await test.step("finds those of former years, the credited one among them", async () => {
    await page.goto("/account/invoices");
    const years = page.getByRole("navigation", { name: "Jaren" }).getByRole("link");
    const all = await years.allInnerTexts();
    expect(all.length).toBeGreaterThan(1);
    let credited = 0;
    for (const year of all) {
      await years.filter({ hasText: year }).click();
      await expect(page.getByRole("heading", { level: 2, name: year })).toBeVisible();
      await expect(years.filter({ hasText: year })).toHaveAttribute("aria-current", "page");
      await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
      credited += await page.getByText("Gecrediteerd", { exact: true }).count();
    }
    expect(credited).toBe(1);
    await hasNoBarriers(page);
    await page.goto("/account/invoices?year=1999");
    await expect(page.getByRole("heading", { level: 2, name: all[0] })).toBeVisible();
    await latest.getByRole("link", { name: /Bekijken/ }).click();
  });

  await test.step("takes the PDF along", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "PDF downloaden" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`Factuur ${number}.pdf`);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("contracts, statements and estimates stand under the child, by year", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/child/documents");
  for (const kind of ["Jaarbegroting", "Jaaropgave", "Contract"])
    await expect(page.getByText(new RegExp(`^${kind}`)).first()).toBeVisible();
  await hasNoBarriers(page);
  await page.getByRole("link", { name: /Bekijken Jaaropgave/ }).click();
  await expect(page.getByRole("main")).toContainText("Gemiddelde uurprijs");
  await expect(page.getByRole("main")).toContainText("•••");
  await hasNoBarriers(page);
});

test("a co-parent sees neither papers nor invoices of the other", async ({ page, browser }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/account/invoices");
  const path =
    (await page
      .getByRole("link", { name: /Bekijken/ })
      .first()
      .getAttribute("href")) ?? "";
  const file = `/api/files/documents/${path.split("/").at(-1)}`;
  const answer = await page.request.get(file);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
  });
  expect(answer.headers()["content-security-policy"]).toContain("sandbox");

  const other = await browser.newContext();
  const thijs = await other.newPage();
  expect((await thijs.request.get(file)).status()).toBe(404);
  await signIn(thijs, "thijs.jansen");
  expect((await thijs.request.get(file)).status()).toBe(404);
  await thijs.goto("/child/documents");
  await expect(thijs.getByRole("main")).toContainText("bij de ouder met wie de opvang het contract heeft");
  await thijs.goto("/account/invoices");
  await expect(thijs.getByRole("main")).toContainText("Nog geen facturen");
  await other.close();
});
