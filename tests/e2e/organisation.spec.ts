import type { Page } from "@playwright/test";
import sharp from "sharp";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { hasNoBarriers } from "./support/inspect";
import { lookAround, signIn } from "./support/sign-in";
import { atDesk, expect, test } from "./support/test";

const card = (page: Page, name: string) =>
  page.locator("main section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });
const frameLogo = (page: Page) => page.locator("aside a img");

const picture = async (colour: string) => ({
  name: "logo.png",
  mimeType: "image/png",
  buffer: await sharp({ create: { width: 400, height: 200, channels: 3, background: colour } })
    .png()
    .toBuffer(),
});

test(
  "an administrator replaces the logo, undoes it, takes it away and brings it back; a wrong file is told at the field",
  atDesk,
  async ({ page }) => {
    await lookAround(page, "Rachid Benali");
    await page.goto("/team/settings/organisation");
    const logo = card(page, "Logo");
    const before = (await frameLogo(page).getAttribute("src")) ?? "";
    expect(before).toMatch(/^\/api\/files\/logo\/[0-9a-f]{64}$/);

    await logo
      .getByLabel("Bestand")
      .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("geen plaatje") });
    await logo.getByRole("button", { name: "Vervang het logo" }).click();
    await expect(logo.getByText("Dit is geen plaatje dat we kunnen gebruiken.")).toBeVisible();
    await expect(logo.getByLabel("Bestand")).toHaveAccessibleDescription(/Dit is geen plaatje/);

    await logo.getByLabel("Bestand").setInputFiles(await picture("#884422"));
    await logo.getByRole("button", { name: "Vervang het logo" }).click();
    await expect(logo.getByText("Het logo staat er.")).toBeVisible();
    await expect(frameLogo(page)).not.toHaveAttribute("src", before);
    await hasNoBarriers(page);
    await logo.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(frameLogo(page)).toHaveAttribute("src", before);

    await logo.getByRole("button", { name: "Haal het logo weg" }).click();
    await expect(logo.getByText("Het logo is weggehaald.")).toBeVisible();
    await expect(frameLogo(page)).toHaveCount(0);
    await logo.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(frameLogo(page)).toHaveAttribute("src", before);
  },
);

test("the logo stands on the log-in page with its size, for everybody", async ({ page, request }) => {
  await page.goto("/login");
  const logo = page.locator("main img").first();
  await expect(logo).toHaveAttribute("width", /^\d+$/);
  await expect(logo).toHaveAttribute("height", /^\d+$/);
  expect(await logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
    true,
  );
  const answer = await request.get((await logo.getAttribute("src")) ?? "");
  const { "cache-control": caching, "cross-origin-resource-policy": elsewhere } = answer.headers();
  expect([caching, elsewhere]).toEqual(["public, max-age=31536000, immutable", "cross-origin"]);
});

test("the button for the website is copied whole", atDesk, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await lookAround(page, "Rachid Benali");
  await page.goto("/team/settings/organisation");
  const button = card(page, "Knop voor uw website");
  const code = await button.getByLabel("HTML voor uw website").inputValue();
  expect(code).toMatch(
    /^<a href="http:\/\/localhost:\d+\/" style="[^"]+">Inloggen in het ouderportaal<\/a>$/,
  );
  await button.getByRole("button", { name: "Kopieer" }).click();
  await expect(button.getByText("Gekopieerd.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test(
  "terms that are to come are added, named where they stand in the way, and taken back",
  atDesk,
  async ({ page }) => {
    const begin = addDays(today(now()), 200);
    const pdf = {
      name: "voorwaarden.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
    };
    await lookAround(page, "Rachid Benali");
    await page.goto("/team/settings");
    await card(page, "Algemene voorwaarden").getByRole("link", { name: "Bekijken" }).click();
    const form = card(page, "Nieuwe uitgave");
    const send = async (name: string, day: string) => {
      await form.getByLabel("Naam van de uitgave").fill(name);
      await form.getByLabel("Geldt vanaf").fill(day);
      await form.getByLabel("PDF").setInputFiles(pdf);
      await form.getByRole("button", { name: "Voeg toe" }).click();
    };
    await send("Lente", begin);
    await expect(page.getByText("De uitgave Lente is toegevoegd.")).toBeVisible();
    await hasNoBarriers(page);
    await send("Te vroeg", addDays(begin, -1));
    const reason = `De uitgave "Lente" begint op ${formatDay(begin, "nl", "full")}`;
    await expect(form.getByText(reason)).toBeVisible();
    await expect(form.getByLabel("Naam van de uitgave")).toHaveValue("Te vroeg");
    await expect(form.getByLabel("Geldt vanaf")).toHaveValue(addDays(begin, -1));
    await hasNoBarriers(page);
    await page.getByRole("button", { name: "Uitgave Lente terugnemen" }).click();
    await expect(page.getByText("Teruggenomen. Wat ervoor gold, loopt door.")).toBeVisible();
    await expect(page.getByText("Lente")).toHaveCount(0);
  },
);

test("a parent finds how to reach the daycare, where a complaint goes, and the terms that hold", async ({
  page,
}) => {
  await signIn(page, "sanne.kuipers");
  await page.goto("/account");
  await page.getByRole("link", { name: "Contact, klachten en voorwaarden" }).click();
  const link = card(page, "Een klacht").getByRole("link", { name: "De Geschillencommissie Kinderopvang" });
  await expect(link).toHaveAttribute("href", "https://www.degeschillencommissie.nl/");
  const terms = card(page, "Algemene voorwaarden");
  await expect(terms.getByText("Geldt nu")).toHaveCount(1);
  await expect(terms.getByText("Straks")).toHaveCount(0);
  await hasNoBarriers(page);
  const file = terms.getByRole("link", { name: "Lezen de algemene voorwaarden Versie 2" });
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
});
