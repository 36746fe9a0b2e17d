import type { Page } from "@playwright/test";
import sharp from "sharp";
import { paperOf } from "@/scripts/seed/messages/paper";
import { hasNoBarriers } from "./support/inspect";
import { lookAround, signIn } from "./support/sign-in";
import { atDesk, expect, onPhone, test } from "./support/test";

const paper = {
  name: "Toestemming zwemmen.pdf",
  mimeType: "application/pdf",
  buffer: paperOf("Toestemming zwemmen", []),
};
const name = "Toestemming zwemmen";

async function openFile(page: Page, child: string) {
  await page.goto(`/team/families?q=${encodeURIComponent(child)}`);
  await page.getByRole("link", { name: child }).click();
  await expect(page.getByRole("heading", { level: 1, name: child })).toBeVisible();
}

const documentLine = (page: Page) => page.getByRole("listitem").filter({ hasText: name });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test(
    "a manager puts a document in a file, shares it, takes it away and puts it back",
    atDesk,
    async ({ page, browser }) => {
      test.slow();
      await lookAround(page, "Jolanda van Dijk");
      await openFile(page, "Tess Willems");
      await page.getByRole("link", { name: "Document toevoegen" }).click();
      await page.getByLabel("Bestand").setInputFiles(paper);
      await page.getByRole("button", { name: "Bestand versturen" }).click();
      await expect(page.getByText("Toestemming zwemmen.pdf is binnen.")).toBeVisible();
      await page.getByLabel("Soort").selectOption("signed_form");
      await page.getByRole("button", { name: "In het dossier zetten" }).click();
      await expect(page.getByLabel("Datum op het document")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("Soort")).toHaveValue("signed_form");
      await page.getByLabel("Datum op het document").fill("2026-03-02");
      await page.getByLabel("Wie mag het zien").last().selectOption("desk");
      await page.getByRole("button", { name: "In het dossier zetten" }).click();
      await expect(documentLine(page)).toContainText("Ondertekend formulier van 2 maart 2026");

      const family = await browser.newContext({ locale: "nl-NL" });
      const parent = await family.newPage();
      await signIn(parent, "lisa.willems");
      const seen = async (count: number) => {
        await parent.goto("/child/documents");
        await expect(parent.getByRole("link", { name: `${name} openen` })).toHaveCount(count);
      };
      await seen(0);
      await documentLine(page).getByText("Wijzigen of weghalen").click();
      await documentLine(page).getByLabel("Wie mag het zien").selectOption("guardians");
      await documentLine(page).getByRole("button", { name: "Opslaan" }).click();
      await expect(documentLine(page).getByText("Ook de ouders", { exact: true })).toBeVisible();
      await seen(1);
      const address = await parent.getByRole("link", { name: `${name} openen` }).getAttribute("href");
      const file = await parent.request.get(address ?? "");
      expect([file.status(), file.headers()["cache-control"]]).toEqual([200, "private, no-store"]);

      await documentLine(page).getByText("Wijzigen of weghalen").click();
      await documentLine(page).getByRole("button", { name: "Uit het dossier halen" }).click();
      await expect(page.getByText(/weggehaald op/)).toBeVisible();
      await seen(0);
      expect((await parent.request.get(address ?? "")).status()).toBe(404);
      await page.getByRole("button", { name: `${name} terugzetten` }).click();
      await expect(page.getByText(/weggehaald op/)).toBeHidden();
      await seen(1);
      await family.close();
    },
  );

  test("a carer sets a portrait, takes it away and puts it back", onPhone, async ({ page }) => {
    test.slow();
    await lookAround(page, "Noor Bakker");
    await page.goto("/team/today");
    await page.getByRole("link", { name: "Vlinders", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Vlinders/ })).toBeVisible();
    const faces = page.locator('main li:has(img[src^="/api/files/portraits/"])');
    expect(await faces.count()).toBeGreaterThan(2);
    await page.goto((await faces.first().locator("a").first().getAttribute("href")) ?? "");
    await page.getByRole("link", { name: /^Portret van .* aanpassen$/ }).click();
    const shown = page.locator('main img[src$="/large"]');
    const before = await shown.getAttribute("src");
    const photo = sharp({ create: { width: 500, height: 700, channels: 3, background: "#5b8fb9" } });
    const buffer = await photo.jpeg().toBuffer();
    await page.getByLabel("Foto").setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer });
    await page.getByRole("button", { name: "Portret opslaan" }).click();
    await expect(page.getByText("Het portret is opgeslagen.")).toBeVisible();
    expect(await shown.getAttribute("src")).not.toBe(before);
    await page.getByRole("button", { name: "Portret weghalen" }).click();
    await expect(page.getByText("Er is nog geen portret.", { exact: false })).toBeVisible();
    for (let time = 0; time < 2; time++)
      await page.getByRole("button", { name: "Vorig portret terugzetten" }).click();
    await page.getByLabel("Foto").setInputFiles({
      ...{ name: "brief.jpg", mimeType: "image/jpeg", buffer: Buffer.from("geen foto") },
    });
    await page.getByRole("button", { name: "Portret opslaan" }).click();
    await expect(page.getByLabel("Foto")).toHaveAttribute("aria-invalid", "true");
  });
});

test("the new screens have no barriers", async ({ page }) => {
  await lookAround(page, "Jolanda van Dijk");
  await openFile(page, "Jip Kuipers");
  await expect(page.getByRole("link", { name: /Beschikking omgang/ })).toBeVisible();
  await hasNoBarriers(page);
  await page.getByRole("link", { name: "1 document in het dossier" }).click();
  await page.getByText("Wijzigen of weghalen").first().click();
  await expect(page.getByText("Hierop rust een blokkade")).toBeVisible();
  await hasNoBarriers(page);
});
