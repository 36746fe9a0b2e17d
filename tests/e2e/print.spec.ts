import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { lookAround, signIn } from "./support/sign-in";
import { atDesk, expect, test } from "./support/test";

const a4 = { width: 595, height: 842 };
/** What a printer does not reach: a centimetre, less the width of a letter that leans over. */
const margin = 26;

type Line = { text: string; left: number; right: number };

async function linesOf(page: Page, landscape: boolean) {
  const bytes = await page.pdf({ format: "A4", landscape, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const lines = items.flatMap((item): Line[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const left = Number(item.transform[4]);
      return [{ text: item.str, left, right: left + item.width }];
    });
    sheets.push({ width: Math.round(width), height: Math.round(height), lines });
  }
  return sheets;
}

/** A4 as it lies, nothing in its margins, the width used, and none of the frame around the page. */
async function printsWhole(page: Page, landscape: boolean, lies = landscape) {
  const sheets = await linesOf(page, landscape);
  const [short, long] = [a4.width, a4.height];
  for (const { width, height, lines } of sheets) {
    // Browsers write A4 in whole points, up or down.
    expect(Math.abs(width - (lies ? long : short))).toBeLessThanOrEqual(1);
    expect(Math.abs(height - (lies ? short : long))).toBeLessThanOrEqual(1);
    expect(lines.filter(({ left, right }) => left < margin || right > width - margin)).toEqual([]);
  }
  const all = sheets.flatMap(({ lines }) => lines);
  const width = sheets[0]?.width ?? 0;
  expect(Math.max(...all.map((line) => line.right))).toBeGreaterThan(width * 0.8);
  expect(Math.min(...all.map((line) => line.left))).toBeLessThan(width * 0.1);
  expect(all.map((line) => line.text).join(" ")).not.toMatch(/Hoofdmenu|Nieuws|Uitloggen|Printen/);
}

// Paper is as wide whatever the screen.
for (const landscape of [false, true])
  test.describe(landscape ? "lying" : "standing", atDesk, () => {
    test("an invoice and the planning fill the paper", async ({ page }) => {
      await signIn(page, "eva.de.vries");
      await page.goto("/account/invoices");
      await page
        .getByRole("link", { name: /^Bekijken/ })
        .first()
        .click();
      await page.getByRole("heading", { level: 1, name: /Factuur|Creditnota/ }).waitFor();
      await printsWhole(page, landscape);
      await page.goto("/planning");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await printsWhole(page, landscape);
    });

    test("a contract fills the paper", async ({ page }) => {
      await signIn(page, "eva.de.vries");
      await page.goto("/child/documents");
      await page
        .getByRole("link", { name: /Contract vanaf/ })
        .first()
        .click();
      await page.getByRole("heading", { level: 1, name: /overeenkomst/ }).waitFor();
      await printsWhole(page, landscape);
    });

    test("the roster lies, whatever was chosen", async ({ page }) => {
      await lookAround(page, /Jolanda/);
      await page.goto("/team/roster");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await printsWhole(page, landscape, true);
    });
  });
