import { TOTP } from "otpauth";
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

const password = "regenboog-tractor-ansjovis";

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
    });
  },
);
