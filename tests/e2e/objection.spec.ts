import type { Page } from "@playwright/test";
import { inspect, staysNarrow } from "./support/inspect";
import { lookAround, signIn } from "./support/sign-in";
import { expect, onPhone, test } from "./support/test";

const address = (who: string) => `${who}@demo.villabambini.example`;
const who = "naomi.pinas";
const stranger = `post.${who}`;
const password = "klaproos-fiets-wolken";

/** The link of the newest letter to an address, as the mailbox page of a demo server shows it. */
async function linkInMailbox(page: Page, to: string, path: string): Promise<string> {
  const link = page
    .getByRole("listitem")
    .filter({ hasText: address(to), has: page.locator(`a[href*="${path}"]`) })
    .first()
    .locator(`a[href*="${path}"]`)
    .first();
  await expect(async () => {
    await page.goto(`/dev/mailbox?q=${address(to)}`);
    await expect(link).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return (await link.getAttribute("href")) ?? "";
}

async function tryPassword(page: Page, email: string, typed: string) {
  await page.goto("/login");
  await page.getByLabel("E-mailadres").fill(address(email));
  await page.getByLabel("Wachtwoord", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

test(
  "a parent objects to another address, the office puts the old one back, the stranger stays out",
  onPhone,
  async ({ page, browser }) => {
    test.slow();
    const elsewhere = await (await browser.newContext({ locale: "nl-NL" })).newPage();

    await test.step("somebody with the password takes another address", async () => {
      await signIn(elsewhere, who);
      await elsewhere.goto("/account");
      await elsewhere.getByText("Wijzig e-mailadres").click();
      await elsewhere.getByLabel("Nieuw e-mailadres").fill(address(stranger));
      await elsewhere.getByLabel("Uw wachtwoord").fill(password);
      await elsewhere.getByRole("button", { name: "Stuur een link ter bevestiging" }).click();
      await expect(elsewhere.getByText(/^Wacht op bevestiging/)).toBeVisible();
      await elsewhere.goto(await linkInMailbox(elsewhere, stranger, "/confirm-email/"));
      await elsewhere.getByRole("button", { name: "Bevestig dit adres" }).click();
      await expect(elsewhere.getByText("Uw nieuwe e-mailadres is bevestigd.")).toBeVisible();
    });

    await test.step("the owner objects from the old mailbox, and nobody gets in any more", async () => {
      await page.goto(await linkInMailbox(page, who, "/object-email/"));
      await expect(page.getByRole("heading", { name: "Bezwaar maken" })).toBeVisible();
      await expect(page.getByText(address(stranger))).toHaveCount(0);
      await inspect(page, "/object-email/[token] with a live link");
      await staysNarrow(page, "/object-email/[token] with a live link");
      await page.getByRole("button", { name: "Dit was ik niet: zet op slot" }).click();
      await expect(page.getByRole("heading", { name: "Het account staat op slot" })).toBeVisible();
      await elsewhere.goto("/account");
      await expect(elsewhere).toHaveURL(/\/login\?next=%2Faccount/);
      await expect(elsewhere.getByText("Uw account staat op slot").first()).toBeVisible();
      await tryPassword(elsewhere, stranger, password);
      await expect(
        elsewhere.getByRole("alert").or(elsewhere.getByText("Bel de opvang")).first(),
      ).toBeVisible();
      await expect(elsewhere).toHaveURL(/\/login/);
    });

    await test.step("the office is led to it, and puts the old address back", async () => {
      const desk = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 800 } });
      const office = await desk.newPage();
      await lookAround(office, "Ingrid Maas", "/team/people");
      await office.getByRole("link", { name: "Bekijk" }).click();
      const heading = office.getByRole("heading", { name: "Naomi Pinas" });
      const waiting = office.getByRole("listitem").filter({ has: heading });
      await expect(heading).toBeVisible();
      await inspect(office, "/team/people/objections with one that waits");
      await waiting.getByText("Oude adres terugzetten").click();
      await waiting.getByLabel("Hoe u dit hebt nagegaan").fill("Gebeld op het bekende nummer.");
      await waiting.getByRole("button", { name: "Beslissing vastleggen" }).click();
      await expect(waiting.getByText("Oude adres teruggezet")).toBeVisible();
      await expect(waiting.getByRole("button", { name: "Beslissing vastleggen" })).toHaveCount(0);
      await desk.close();
    });

    await test.step("the owner chooses a new password and is inside; the stranger is not", async () => {
      await page.goto(await linkInMailbox(page, who, "/invitation/"));
      await page.getByLabel("Nieuw wachtwoord", { exact: true }).fill("tandpasta giraf lantaarn");
      await page.getByLabel("Nieuw wachtwoord, nog een keer").fill("tandpasta giraf lantaarn");
      await page.getByRole("button", { name: "Wachtwoord opslaan" }).click();
      await expect(page.getByText("Uw account is klaar.")).toBeVisible();
      await tryPassword(elsewhere, stranger, password);
      await expect(elsewhere.getByText("horen niet bij elkaar")).toBeVisible();
      await tryPassword(page, who, "tandpasta giraf lantaarn");
      await expect(page).not.toHaveURL(/\/login/);
    });
    await elsewhere.context().close();
  },
);

test("an administrator finds the alerts in the menu; others are not offered them", async ({ page }) => {
  await lookAround(page, /Beheerder/, "/team/alarms");
  await expect(page.getByRole("heading", { name: "Meldingen", level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Te bekijken" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Meldingen", includeHidden: true }).first()).toBeAttached();
  await inspect(page, "/team/alarms");
  await staysNarrow(page, "/team/alarms");
  await page.context().clearCookies();
  await lookAround(page, "Jolanda van Dijk", "/team/alarms");
  await expect(page).not.toHaveURL(/alarms/);
  await expect(page.getByRole("link", { name: "Meldingen", includeHidden: true })).toHaveCount(0);
});

test("somebody of the office sees the alerts she was chosen for, and none besides", async ({ page }) => {
  await lookAround(page, /Ingrid/, "/team/alarms");
  await expect(page.getByText("Iemand raadt wachtwoorden van een account").first()).toBeVisible();
  await expect(page.getByText("Een account opent ongewoon veel")).toHaveCount(0);
  await page.context().clearCookies();
  await lookAround(page, /Beheerder/, "/team/alarms");
  await expect(page.getByText("Een account opent ongewoon veel").first()).toBeVisible();
});
