import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { hasNoBarriers, staysNarrow } from "./support/inspect";
import { lookAround } from "./support/sign-in";
import { atDesk, expect, onPhone, test } from "./support/test";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const headings =
  "Kindnummer;Roepnaam;Achternaam;Geb.datum;BSN;Groep;Vestiging;Startdatum;Ouder 1 naam;E-mail ouder 1";

/** As a spreadsheet on Windows saves it: a byte for each letter. */
const fileOf = (...lines: string[]) => ({
  ...{ name: "kinderen.csv", mimeType: "text/csv" },
  buffer: Buffer.from([headings, ...lines, ""].join("\r\n"), "latin1"),
});

async function send(page: Page, file: ReturnType<typeof fileOf>) {
  await page.goto("/team/families/import");
  await page.getByLabel("CSV-bestand").setInputFiles(file);
  await page.getByRole("button", { name: "Bestand sturen" }).click();
  await expect(heading(page, "kinderen.csv")).toBeVisible();
}

const rowsOf = (tail: string, birthDate: string) => [
  `${tail}-1;Zoë;Testgezin${tail};${birthDate};999999990;Rupsjes;De Linde;05-01-2026;Eva;eva.${tail}@example.test`,
  `${tail}-2;Noud;Testgezin${tail};1-2-2025;999999990;;;;Eva;eva.${tail}@example.test`,
];

test("the office brings families in from a file, and nothing twice", atDesk, async ({ page }) => {
  test.slow();
  const tail = randomUUID().slice(0, 8);
  await lookAround(page, /Ingrid/);

  await test.step("what is no such file is told on the spot", async () => {
    await page.goto("/team/families");
    await page.getByRole("link", { name: "Importeren" }).click();
    const broken = { ...fileOf(), buffer: Buffer.from('a;b\n1;"2') };
    await page.getByLabel("CSV-bestand").setInputFiles(broken);
    await page.getByRole("button", { name: "Bestand sturen" }).click();
    await expect(page.getByText("In regel 2 van het bestand staat een aanhalingsteken")).toBeVisible();
  });

  await test.step("columns are recognised, and the service number stays out", async () => {
    await send(page, fileOf(...rowsOf(tail, "31-2-2024")));
    await expect(page.getByText("Niet opgeslagen: BSN.")).toBeVisible();
    await expect(page.getByLabel("Geb.datum")).toHaveValue("birthDate");
    await expect(page.getByLabel("E-mail ouder 1")).toHaveValue("adult1Email");
    await hasNoBarriers(page);
    await page.getByLabel("Kindnummer").selectOption("");
    await page.getByRole("button", { name: "Controleren" }).click();
    await expect(page.getByText("Kies in elk geval de kolommen")).toBeVisible();
    await page.getByLabel("Kindnummer").selectOption("number");
    await page.getByRole("button", { name: "Controleren" }).click();
  });

  await test.step("a fault is named by row and column, and the file can go", async () => {
    await expect(page.getByText("Er is 1 fout gevonden")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Regel 2 · Geboortedatum" })).toContainText(
      "Er staat: 31-2-2024",
    );
    await hasNoBarriers(page);
    await page.getByRole("button", { name: "Bestand weghalen" }).click();
    await expect(heading(page, "Importeren")).toBeVisible();
  });

  await test.step("the mended one comes in", async () => {
    await send(page, fileOf(...rowsOf(tail, "28-2-2024")));
    await page.getByRole("button", { name: "Controleren" }).click();
    await expect(page.getByText("Er zijn geen fouten gevonden.")).toBeVisible();
    await hasNoBarriers(page);
    await page.getByRole("button", { name: "2 kinderen importeren" }).click();
    await expect(page.getByText("2 kinderen geïmporteerd")).toBeVisible();
    await hasNoBarriers(page);
    await page.goto(`/team/families?q=Testgezin${tail}`);
    await page.getByRole("link", { name: `Zoë Testgezin${tail}` }).click();
    await expect(page.getByText("Rupsjes · De Linde").first()).toBeVisible();
    await expect(page.getByRole("link", { name: `Noud Testgezin${tail}` })).toBeVisible();
  });

  await test.step("a second time there is nothing to add", async () => {
    await send(page, fileOf(...rowsOf(tail, "28-2-2024")));
    await page.getByRole("button", { name: "Controleren" }).click();
    await expect(page.getByText("Alle kinderen in dit bestand staan er al.")).toBeVisible();
    await expect(page.getByRole("button", { name: /importeren$/ })).toHaveCount(0);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a file comes in just as well", onPhone, async ({ page }) => {
    const tail = randomUUID().slice(0, 8);
    await lookAround(page, /Ingrid/);
    await send(page, fileOf(...rowsOf(tail, "28-2-2024")));
    const check = page.getByRole("button", { name: "Controleren" });
    await expect(check).toBeVisible();
    await staysNarrow(page, "the columns of a file");
    await check.click();
    const write = page.getByRole("button", { name: "2 kinderen importeren" });
    await expect(write).toBeVisible();
    await staysNarrow(page, "what a file would do");
    await write.click();
    await expect(page.getByText("2 kinderen geïmporteerd")).toBeVisible();
  });
});
