import type { Browser, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { type EmptyPortal, startEmptyPortal } from "./support/empty-portal";
import { answerActions, says, sendAgain } from "./support/forms";
import { hasNoBarriers } from "./support/inspect";
import { expect, onPhone, test } from "./support/test";

let portal: EmptyPortal;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  portal = await startEmptyPortal();
});
test.afterAll(() => portal?.stop());

test.describe.configure({ mode: "serial" });

const password = "regenboog-tractor-ansjovis";
type State = Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;
/** Who is logged in, so that the next story need not do it again. */
let administrator: State;

test(
  "an empty installation becomes a daycare: its first administrator, organisation, location and group",
  onPhone,
  async ({ page, browser, complaints }) => {
    test.setTimeout(120_000);
    const fill = async (fields: Record<string, string>) => {
      for (const [label, text] of Object.entries(fields))
        await page.getByLabel(label, { exact: true }).fill(text);
    };

    await test.step("greets with the set-up, and wants the code", async () => {
      await page.goto(portal.at);
      await expect(page).toHaveURL(`${portal.at}/setup`);
      await expect(page.getByRole("heading", { level: 1, name: "Welkom bij uw portaal" })).toBeVisible();
      await hasNoBarriers(page);
      await fill({ "Code van de server": "AAAA-BBBB-CCCC", Voornaam: "Marieke", Achternaam: "Boer" });
      await fill({ "E-mailadres": "marieke@example.test", Wachtwoord: password });
      await fill({ "Wachtwoord, nog een keer": password });
      await page.getByRole("button", { name: "Word beheerder" }).click();
      await expect(page.getByText("Deze code klopt niet of is verlopen").first()).toBeVisible();
      await expect(page.getByLabel("Voornaam", { exact: true })).toHaveValue("Marieke");
    });

    await test.step("makes whoever holds it the administrator, who turns on the second factor", async () => {
      await fill({ "Code van de server": portal.code.toLowerCase(), Wachtwoord: password });
      await fill({ "Wachtwoord, nog een keer": password });
      await page.getByRole("button", { name: "Word beheerder" }).click();
      await expect(page).toHaveURL(`${portal.at}/account/second-factor`);
      await page.getByRole("button", { name: "Tweede stap aanzetten" }).click();
      const shown = page.locator("p.tracking-wide");
      const secret = (await shown.innerText()).replaceAll(" ", "");
      await page
        .locator("input[name=code]")
        .fill(new TOTP({ secret }).generate({ timestamp: now().getTime() }));
      await page.locator("input[name=currentPassword]").fill(password);
      await page.locator("form:has(input[name=code]) button[type=submit]").click();
      await expect(page.getByRole("heading", { name: "Uw herstelcodes" })).toBeVisible();
      await page.getByRole("button", { name: "Ik heb ze bewaard" }).click();
    });

    await test.step("is there for nobody else any more", async () => {
      const other = await browser.newContext();
      const stranger = await other.newPage();
      const answer = await stranger.request.get(`${portal.at}/setup`);
      expect(answer.status()).toBe(404);
      await stranger.goto(portal.at);
      await expect(stranger.getByRole("heading", { name: "Inloggen" })).toBeVisible();
      await other.close();
    });

    await test.step("leads through the organisation, and says at the field what is wrong", async () => {
      await page.goto(`${portal.at}/team/start`);
      await expect(page).toHaveURL(`${portal.at}/team/setup`);
      await expect(page.getByRole("listitem").filter({ hasText: "De organisatie" })).toHaveAttribute(
        "aria-current",
        "step",
      );
      await hasNoBarriers(page);
      await fill({ Naam: "Kinderopvang De Boer", "KvK-nummer": "1234", IBAN: "NL91 ABNA 0417 1643 00" });
      await fill({ "E-mailadres": "info@deboer.example", Telefoon: "040 212 3450", Straat: "Kerkstraat" });
      await fill({ Huisnummer: "1", Postcode: "5611 AB", Plaats: "Eindhoven" });
      await page.getByRole("button", { name: "Opslaan en verder" }).click();
      await expect(page.getByLabel("KvK-nummer", { exact: true })).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Kinderopvang De Boer");
      await fill({ "KvK-nummer": "12345678" });
      await page.getByRole("button", { name: "Opslaan en verder" }).click();
    });

    await test.step("the first location with its registration and opening hours", async () => {
      await expect(page.getByRole("heading", { name: "De eerste locatie" })).toBeVisible();
      await expect(page.getByRole("banner").getByText("Kinderopvang De Boer")).toBeVisible();
      await hasNoBarriers(page);
      await fill({ Naam: "Het Nest", Telefoon: "040 212 3451", Straat: "Kerkstraat", Huisnummer: "3" });
      await fill({ Postcode: "5611 AB", Plaats: "Eindhoven" });
      await page.getByLabel("LRK-nummer dagopvang").fill("999999991");
      await page.getByLabel("woensdag van").fill("");
      await page.getByLabel("woensdag tot").fill("");
      const control = await answerActions(page);
      control.answer = "cut";
      await page.getByRole("button", { name: "Opslaan en verder" }).click();
      await says(page, 0, "Niet verstuurd");
      await expect(page.getByLabel("maandag van")).toHaveValue("07:30");
      complaints.length = 0; // the connection broke on purpose
      control.answer = "real";
      await sendAgain(page, 0);
    });

    await test.step("and the first group; then it is ready, and goes on at the people", async () => {
      await expect(page.getByRole("heading", { name: "De eerste groep" })).toBeVisible();
      await hasNoBarriers(page);
      await fill({ Naam: "Kuikens" });
      await page.getByRole("button", { name: "Opslaan en verder" }).click();
      await expect(page.getByRole("heading", { name: "Uw portaal staat klaar" })).toBeVisible();
      await page.getByRole("link", { name: "Naar toegang" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Toegang" })).toBeVisible();
      await page.goto(`${portal.at}/team/roster`);
      await expect(page.getByText("Kuikens").first()).toBeVisible();
      administrator = await page.context().storageState();
    });
  },
);

/** Takes the invitation out of the letter, chooses a password and logs in. */
async function comeIn(browser: Browser, email: string) {
  const page = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  const link = page.locator('a[href*="/invitation"]').first();
  await expect(async () => {
    await page.goto(`${portal.at}/dev/mailbox?q=${email}`);
    await expect(link).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await page.goto((await link.getAttribute("href")) ?? "");
  for (const field of await page.locator("input[type=password]").all()) await field.fill(password);
  await page.getByRole("button", { name: "Wachtwoord opslaan" }).click();
  await expect(page.getByText("Uw account is klaar.")).toBeVisible();
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
  return page;
}

/** As a spreadsheet hands out the old program's list. */
const oldList = () =>
  [
    "Kindnummer;Roepnaam;Achternaam;Geboortedatum;Locatie;Groep;Geplaatst vanaf;Ouder 1 voornaam;Ouder 1 achternaam;Ouder 1 e-mail",
    `12;Mees;Visser;3-4-2025;Het Nest;Kuikens;${today(now()).split("-").reverse().join("-")};Anne;Visser;anne@example.test`,
    "",
  ].join("\r\n");

test("then its people and families come, and one goes again", onPhone, async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ storageState: administrator, locale: "nl-NL" });
  const page = await context.newPage();
  const go = (path: string) => page.goto(`${portal.at}${path}`);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await test.step("a second group, and the holidays of next year", async () => {
    await go("/team/settings");
    await page.getByRole("link", { name: "Het Nest" }).click();
    await page.getByRole("link", { name: "Groepen" }).click();
    await page.getByLabel("Naam", { exact: true }).last().fill("Uilen");
    await press("Groep toevoegen");
    await expect(page.getByText("Uilen").first()).toBeVisible();
    await page.getByRole("link", { name: "Sluitingsdagen" }).click();
    await page.getByRole("link", { name: String(Number(today(now()).slice(0, 4)) + 1) }).click();
    await page.getByLabel(/^Hemelvaartsdag/).check();
    await press("Dagen sluiten");
    await expect(page.getByText("1 sluiting opgeslagen.")).toBeVisible();
  });

  const sanne = await test.step("a carer is added and comes in by her letter", async () => {
    await go("/team/people/new");
    await page.getByLabel("Voornaam").fill("Sanne");
    await page.getByLabel("Achternaam").fill("Peters");
    await page.getByLabel("E-mailadres").fill("sanne@example.test");
    await page.getByLabel("Locatie").selectOption({ label: "Het Nest" });
    await press("Toevoegen en uitnodigen");
    await expect(page).not.toHaveURL(/people\/new/);
    return comeIn(browser, "sanne@example.test");
  });

  await test.step("a family is brought over from the old program", async () => {
    await go("/team/families/import");
    await page
      .getByLabel("CSV-bestand")
      .setInputFiles({ name: "oud.csv", mimeType: "text/csv", buffer: Buffer.from(oldList()) });
    await press("Bestand sturen");
    await press("Controleren");
    await press("1 kind importeren");
    await expect(page.getByText("1 kind geïmporteerd")).toBeVisible();
  });

  await test.step("and another is typed", async () => {
    await go("/team/families/new");
    const child = page.getByRole("group", { name: "Het kind" });
    await child.getByLabel("Voornaam").fill("Lot");
    await child.getByLabel("Achternaam").fill("Kuiper");
    await child.getByLabel("Geboortedatum").fill("2025-02-11");
    await page
      .getByRole("group", { name: "De plaats" })
      .getByLabel("Groep")
      .selectOption({ label: "Kuikens · Het Nest" });
    await page.getByRole("group", { name: "De plaats" }).getByLabel("Vanaf").fill(today(now()));
    const adult = page.getByRole("group", { name: "De ouder of verzorger" });
    await adult.getByLabel("Voornaam").fill("Joris");
    await adult.getByLabel("Achternaam").fill("Kuiper");
    await adult.getByLabel("E-mailadres").fill("joris@example.test");
    await page.getByLabel("Relatie").selectOption("father");
    await press("Inschrijven");
    await expect(page.getByRole("heading", { level: 1, name: "Lot Kuiper" })).toBeVisible();
  });

  const open = async (child: string, adult: string) => {
    await go(`/team/families?q=${child}`);
    await page.getByRole("link", { name: child }).click();
    await page.getByRole("link", { name: `${adult} wijzigen` }).click();
  };
  const invite = async (child: string, adult: string) => {
    await open(child, adult);
    await press(`Uitnodiging sturen: ${adult}`);
    await expect(page.getByText(/De uitnodiging is onderweg/).first()).toBeVisible();
  };
  const [anne, joris] = await test.step("both parents are invited and see their own child", async () => {
    await invite("Mees Visser", "Anne Visser");
    await invite("Lot Kuiper", "Joris Kuiper");
    return [await comeIn(browser, "anne@example.test"), await comeIn(browser, "joris@example.test")] as const;
  });

  await test.step("the group has them, and each parent sees their own only", async () => {
    await expect(sanne.getByRole("heading", { level: 1, name: "Kuikens vandaag" })).toBeVisible();
    await sanne.reload();
    for (const child of ["Lot", "Mees"]) await expect(sanne.getByText(child, { exact: true })).toBeVisible();
    await hasNoBarriers(sanne);
    await expect(anne.getByText("Kuikens · Het Nest").filter({ visible: true })).toBeVisible();
    await expect(anne.getByText("Lot")).toHaveCount(0);
    await expect(joris.getByText("Mees")).toHaveCount(0);
    await hasNoBarriers(joris);
  });

  await test.step("one parent's access ends, and nobody else's", async () => {
    await open("Lot Kuiper", "Joris Kuiper");
    await page.getByText("Toegang intrekken").first().click();
    await press("Toegang intrekken: Joris Kuiper");
    await expect(page.getByText("Toegang ingetrokken", { exact: true })).toBeVisible();
    await joris.reload();
    await expect(joris.getByRole("heading", { name: "Inloggen" })).toBeVisible();
    await anne.reload();
    await expect(anne.getByRole("heading", { level: 1, name: /, Anne$/ })).toBeVisible();
  });
});
