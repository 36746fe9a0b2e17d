import type { Page } from "@playwright/test";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { hasNoBarriers } from "./support/inspect";
import { lookAround } from "./support/sign-in";
import { atDesk, expect, test } from "./support/test";

const card = (page: Page, name: string) =>
  page.locator("main section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });
const save = (page: Page) => page.getByRole("button", { name: "Opslaan" }).click();

async function openLinde(page: Page) {
  await page.goto("/team/settings");
  await page.getByRole("link", { name: "De Linde" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "De Linde" })).toBeVisible();
}

test(
  "the office gives a group fewer places, is told how many come, and takes it back",
  atDesk,
  async ({ page }) => {
    await lookAround(page, "Ingrid Maas");
    await openLinde(page);
    await page.getByRole("link", { name: "Groepen", exact: true }).click();
    await page.getByRole("link", { name: "Wijzigen: Libellen" }).click();
    const size = card(page, "Plaatsen en leeftijden");
    await expect(size.getByText("16 plaatsen")).toBeVisible();
    await size.getByRole("link", { name: "Wijzigen" }).click();
    await page.getByLabel("Plaatsen", { exact: true }).fill("1");
    await expect(page.getByText("Nu: 16.")).toBeVisible();
    await page.getByLabel("Geldt vanaf").fill(addDays(today(now()), 40));
    await save(page);
    await expect(page.getByText(/kinderen tegelijk verwacht, meer dan 1 plaats/).first()).toBeVisible();
    await hasNoBarriers(page);
    await page.getByLabel("Toch zo opslaan").check();
    await save(page);
    await expect(size.getByText("Plaatsen: 16 wordt 1")).toBeVisible();
    await expect(page.getByText("Meer kinderen dan plaatsen")).toBeVisible();
    await hasNoBarriers(page);
    await size.getByRole("button", { name: /terugnemen/ }).click();
    await expect(size.getByText("Straks")).toHaveCount(0);
    await expect(page.getByText("Meer kinderen dan plaatsen")).toHaveCount(0);
  },
);

test(
  "the office stops with a kind of care, sees what goes on, and goes on after all",
  atDesk,
  async ({ page }) => {
    await lookAround(page, "Ingrid Maas");
    await openLinde(page);
    const registrations = card(page, "Registraties (LRK)");
    await registrations.getByRole("link", { name: "Dagopvang beëindigen" }).click();
    await expect(page.getByText(/Op deze registratie rusten \d+ contracten/)).toBeVisible();
    const end = page.getByRole("button", { name: "Registratie beëindigen" });
    await page.getByLabel("Laatste dag").fill(addDays(today(now()), 80));
    await end.click();
    await expect(page.getByText(/Na die dag lopen nog \d+ contracten/).first()).toBeVisible();
    await hasNoBarriers(page);
    await page.getByLabel("Dit blijft staan").check();
    await end.click();
    await registrations.getByRole("button", { name: "Einde dagopvang terugnemen" }).click();
    await expect(registrations.getByRole("link", { name: "Dagopvang beëindigen" })).toBeVisible();
  },
);

test("an administrator chooses who is told of an alarm, and everybody again", atDesk, async ({ page }) => {
  await lookAround(page, "Rachid Benali");
  await page.goto("/team/settings");
  await card(page, "Wie krijgt welke melding").getByRole("link", { name: "Bekijken" }).click();
  const kind = card(page, "De maildienst laat vandaag niets meer door");
  await expect(kind.getByText("Alle beheerders: Rachid Benali")).toBeVisible();
  const change = kind.getByRole("link", { name: /Wijzigen/ });
  await change.click();
  await page.getByLabel("Ingrid Maas").check();
  await hasNoBarriers(page);
  await save(page);
  await expect(kind.getByText("Ingrid Maas")).toBeVisible();
  await expect(kind.getByText("Alle beheerders")).toHaveCount(0);
  await hasNoBarriers(page);
  await change.click();
  await page.getByLabel("Ingrid Maas").uncheck();
  await save(page);
  await expect(kind.getByText("Alle beheerders: Rachid Benali")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("an administrator pastes new colleagues, and mends one at its row", async ({ page }) => {
    await lookAround(page, "Rachid Benali");
    await page.goto("/team/people/new/several");
    const [year, month, date] = addDays(today(now()), 40).split("-").map(Number);
    const first = `${date}-${month}-${year}`;
    const email = () => `nieuw.${crypto.randomUUID().slice(0, 8)}@example.test`;
    const lines = [
      `Puck van der Zanden;${email()};Pedagogisch medewerker;De Linde;${first}`,
      `Jorn Wildschut;noor.bakker@demo.villabambini.example;Locatiemanager;Het Kompas;${first}`,
    ];
    await page.getByLabel("Of plak een lijst").fill(lines.join("\n"));
    const send = page.getByRole("button", { name: "Toevoegen en uitnodigen" });
    await send.click();
    const second = page.getByRole("group", { name: "Medewerker 7" });
    await expect(second.getByText("Dit e-mailadres is al van Noor Bakker.")).toBeVisible();
    await expect(page.getByRole("group", { name: "Medewerker 6" }).getByLabel("Locatie")).toContainText(
      "De Linde",
    );
    await second.getByLabel("E-mailadres").fill(email());
    await send.click();
    await expect(page.getByText("2 medewerkers zijn toegevoegd")).toBeVisible();
    await page.goto("/team/people?q=Zanden");
    await expect(page.getByRole("link", { name: "Puck van der Zanden" })).toBeVisible();
  });
});
