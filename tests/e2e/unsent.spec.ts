import type { Page } from "@playwright/test";
import { endSessions } from "./support/database";
import { logIn, signIn } from "./support/sign-in";
import { expect, onPhone, test } from "./support/test";

const who = "sanne.kuipers";
const email = `${who}@demo.villabambini.example`;
const note = "Ik kom zelf wat later, de andere oma haalt op.";

test.afterEach(({ complaints }) => {
  complaints.length = 0; // the answers failed on purpose
});

const logInAgain = async (page: Page) => {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill("klaproos-fiets-wolken");
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
};
const restored = "Dit is nog niet verstuurd. Wat u invulde, staat er weer.";

test(
  "without a connection a message is not sent, says so, and goes with one press once there is one",
  onPhone,
  async ({ page, context }) => {
    await signIn(page, who);
    await page.goto("/messages/new");
    await page.getByLabel("Onderwerp").fill("Over de laarzen");
    await page.getByLabel("Bericht").fill("Zijn de rode laarzen van mij gevonden?");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Verstuur", exact: true }).click();
    await expect(page.getByText("Niet verstuurd: er is geen verbinding.")).toBeVisible();
    await expect(page.getByLabel("Bericht")).toHaveValue("Zijn de rode laarzen van mij gevonden?");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Opnieuw versturen" }).click();
    await expect(page).toHaveURL(/\/messages\/[0-9a-f-]{36}/);
    await expect(page.getByText("Zijn de rode laarzen van mij gevonden?", { exact: true })).toBeVisible();
  },
);

test.describe("a session that ended meanwhile keeps what was typed", () => {
  const forms = [{ path: "/account/change", label: "Straat", button: "Wijziging doorgeven" }];
  for (const { path, label, button } of forms)
    test(path, onPhone, async ({ page }) => {
      await signIn(page, who);
      await page.goto(path);
      await page.getByLabel(label).fill(note);
      await page.locator("form[data-kept]").evaluateAll((all) => {
        for (const one of all) (one as HTMLFormElement).noValidate = true;
      });
      await endSessions(email);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByText("Wat u net verstuurde, is niet aangekomen.")).toBeVisible();
      await expect(page.getByText("Log in, dan staat wat u invulde er weer.")).toBeVisible();
      await logInAgain(page);
      await expect(page).toHaveURL(new RegExp(path));
      await expect(page.getByText(restored)).toBeVisible();
      await expect(page.getByLabel(label)).toHaveValue(note);
    });
});

test(
  "a request half typed outlives a reload, another page and Back, and nothing of it outlives log-out",
  onPhone,
  async ({ page }) => {
    await logIn(page, who);
    const asked = page.getByLabel("Toelichting");
    await page.goto("/planning/requests/new");
    await asked.fill(note);
    await page.reload();
    await expect(asked).toHaveValue(note);
    await expect(page.getByText(restored)).toBeVisible();
    await page.goto("/news");
    await page.goBack();
    await expect(asked).toHaveValue(note);

    await page.goto("/news");
    await page.locator("summary").filter({ hasText: "Menu van" }).click();
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await logIn(page, who);
    await page.goto("/planning/requests/new");
    await expect(page.getByRole("button", { name: "Extra opvang aanvragen" })).toBeVisible();
    await expect(asked).toHaveValue("");
  },
);
