import type { Page } from "@playwright/test";
import { lookAround, signIn } from "./support/sign-in";
import { atDesk, expect, onPhone, test } from "./support/test";

const send = (page: Page) => page.getByRole("button", { name: "Wijziging doorgeven" }).click();

/** Opens the change about this person in the daycare's inbox and takes it over. */
async function takeOver(page: Page, name: string) {
  await page.goto("/team/changes");
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Overnemen" }).click();
  await expect(page.getByText(`U hebt de wijziging van ${name} overgenomen.`)).toBeVisible();
}

test(
  "a new allergy reaches the group at once, comes first at the desk, and can be withdrawn and put back",
  onPhone,
  async ({ page, browser }) => {
    test.slow();
    const marked = "Door ouder doorgegeven, nog niet verwerkt";
    await signIn(page, "eva.de.vries");
    await page.goto("/child/change");
    await page.getByLabel("Allergieën").fill("Hazelnoot");
    await send(page);
    await expect(page.getByText("De groep ziet dit nu al.").first()).toBeVisible();
    await expect(page.getByText(/Bel dan ook de locatie/).first()).toBeVisible();
    await expect(page.getByText("In het dossier nog geen; zie hierboven.")).toBeVisible();

    const tablet = await browser.newContext({ locale: "nl-NL", viewport: { width: 1024, height: 768 } });
    const carer = await tablet.newPage();
    await test.step("the carer sees it in Vandaag and on the card", async () => {
      await lookAround(carer, /Noor Bakker/);
      await carer.goto("/team/today");
      await carer.getByRole("link", { name: "Vlinders" }).click();
      const saar = carer.getByRole("listitem").filter({ hasText: "Saar" }).first();
      await expect(saar).toContainText("Hazelnoot");
      await expect(saar).toContainText(marked);
      await saar.getByRole("link", { name: "Kindkaart van Saar" }).click();
      await expect(carer.getByText(marked).first()).toBeVisible();
      await expect(carer.getByText("Houd er nu al rekening mee.")).toBeVisible();
    });

    await test.step("it comes first at the manager's desk", async () => {
      const desk = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 800 } });
      const manager = await desk.newPage();
      await lookAround(manager, /Jolanda van Dijk/);
      await manager.goto("/team/changes");
      const first = manager
        .getByRole("main")
        .getByRole("listitem")
        .filter({ has: manager.getByRole("link") });
      await expect(first.filter({ hasText: "Gezondheid, de groep ziet dit al" }).first()).toBeVisible();
      await expect(first.nth(0)).toContainText("Gezondheid");
      await desk.close();
    });

    await test.step("withdrawn it is gone at once, and back when that is undone", async () => {
      await page.goto("/child");
      await page.getByRole("button", { name: "Intrekken" }).click();
      await expect(page.getByText("U hebt de wijziging ingetrokken.")).toBeVisible();
      await carer.reload();
      await expect(carer.getByText(marked)).toHaveCount(0);
      await page.getByRole("button", { name: "Ongedaan maken" }).click();
      await expect(page.getByText("De wijziging loopt weer.")).toBeVisible();
      await carer.reload();
      await expect(carer.getByText(marked).first()).toBeVisible();
      await tablet.close();
    });
  },
);

test(
  "a parent changes the address on a phone, the office takes it over, the parent sees it",
  onPhone,
  async ({ page, browser }) => {
    test.slow();

    await test.step("what does not fit is told at its field, and what was typed stays", async () => {
      await signIn(page, "eva.de.vries");
      await page.goto("/account");
      await page.getByRole("link", { name: "Wijzig gegevens" }).click();
      await page.getByLabel("Straat").fill("Kastanjelaan");
      await page.getByLabel("Huisnummer").fill("7b");
      await page.getByLabel("Postcode").fill("12 AB");
      await expect(page.getByText("Dit geeft u door")).toBeVisible();
      await send(page);
      await expect(page.getByLabel("Postcode")).toBeFocused();
      await expect(page.getByText("Vul een postcode in, bijvoorbeeld 1234 AB.")).toBeVisible();
      await expect(page.getByLabel("Straat")).toHaveValue("Kastanjelaan");
      await page.getByLabel("Postcode").fill("5613 bc");
      await send(page);
    });

    await test.step("until it is processed it is shown old and new, and nothing else can be changed", async () => {
      await expect(page.getByRole("heading", { name: "Er loopt een wijziging" })).toBeVisible();
      await expect(page.getByText("5613 BC")).toBeVisible();
      await expect(page.getByText("Beukenlaan", { exact: true })).toBeVisible();
      await expect(page.getByRole("link", { name: "Wijzig gegevens" })).toBeHidden();
      await page.goto("/account/change");
      await expect(page).toHaveURL(/\/account$/);
    });

    const desk = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 800 } });
    const manager = await desk.newPage();
    await test.step("the manager takes it over", async () => {
      await lookAround(manager, /Jolanda van Dijk/);
      await takeOver(manager, "Eva de Vries");
      await desk.close();
    });

    await page.goto("/account");
    await expect(page.getByText("Kastanjelaan 7b")).toBeVisible();
    await expect(page.getByText("Wijziging overgenomen")).toBeVisible();
  },
);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test(
    "a parent adds somebody who may collect, takes it back, and the office rejects the next one",
    atDesk,
    async ({ page, browser }) => {
      test.slow();
      await signIn(page, "hanneke.meijer");
      const addSomebody = async (phone: string) => {
        await page.goto("/child/change");
        const group = page.locator("section").filter({
          has: page.getByRole("heading", { name: "Wie mogen ophalen" }),
        });
        await group.getByText("Iemand toevoegen").click();
        const row = group.getByRole("group").last();
        await row.getByLabel("Naam").fill("Truus Verbeek");
        await row.getByLabel("Telefoon").fill(phone);
        await row.getByLabel("Relatie").fill("oma");
        await send(page);
      };
      await addSomebody("12");
      await expect(page.getByText(/Vul een telefoonnummer in/)).toBeVisible();
      await addSomebody("06 12345678");
      await expect(page.getByText("Truus Verbeek (oma) 06 12345678").first()).toBeVisible();
      await page.getByRole("button", { name: "Intrekken" }).click();
      await expect(page.getByRole("heading", { name: "Er loopt een wijziging" })).toBeHidden();
      await addSomebody("06 12345678");

      const desk = await browser.newContext({ locale: "nl-NL", javaScriptEnabled: false });
      const office = await desk.newPage();
      await lookAround(office, /Ingrid Maas/);
      await office.goto("/team/changes");
      await office.getByRole("link", { name: "Boaz Meijer" }).click();
      await office.getByText("Afwijzen", { exact: true }).click();
      await office.getByLabel("Reden, die de ouder leest").fill("Belt u ons even?");
      await office.getByRole("button", { name: "Afwijzen met deze reden" }).click();
      await expect(office.getByText("U hebt de wijziging van Boaz Meijer afgewezen.")).toBeVisible();
      await desk.close();

      await page.goto("/child");
      await expect(page.getByText("Wijziging afgewezen").first()).toBeVisible();
      await expect(page.getByText("Belt u ons even?").first()).toBeVisible();
      await expect(page.getByText(/Ingrid Maas/).first()).toBeVisible();
    },
  );
});
