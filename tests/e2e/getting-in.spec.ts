import type { Page } from "@playwright/test";
import { inspect, staysNarrow } from "./support/inspect";
import { logIn, lookAround, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const address = (who: string) => `${who}@demo.villabambini.example`;
const password = "klaproos-fiets-wolken";
const newer = "koffie om halfvijf";

/** Each width has people of its own, because a new password stays. */
const own = (onPhone: string, onDesktop: string) =>
  test.info().project.name === "phone" ? onPhone : onDesktop;

async function tryPassword(page: Page, who: string, typed: string) {
  await page.getByLabel("E-mailadres").fill(address(who));
  await page.getByLabel("Wachtwoord", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

/** The link of the newest letter to somebody, as the mailbox page of a demo server shows it. */
async function linkInMailbox(page: Page, who: string, path: string): Promise<string> {
  const letter = page
    .getByRole("listitem")
    .filter({ hasText: address(who), has: page.locator(`a[href*="${path}"]`) })
    .first();
  const link = letter.locator(`a[href*="${path}"]`).first();
  await expect(async () => {
    await page.goto(`/dev/mailbox?q=${address(who)}`);
    await expect(link).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return (await link.getAttribute("href")) ?? "";
}

async function askNewPassword(page: Page, who: string) {
  await page.goto("/login");
  await page.getByRole("link", { name: "Nieuw wachtwoord aanvragen" }).click();
  await expect(page.getByRole("heading", { name: "Nieuw wachtwoord aanvragen" })).toBeVisible();
  await page.getByLabel("E-mailadres").fill(address(who));
  await page.getByRole("button", { name: "Vraag nieuw wachtwoord aan" }).click();
  await expect(page.getByText("Is dit e-mailadres bij ons bekend")).toBeVisible();
}

async function chooseNewPassword(page: Page, link: string) {
  await page.goto(link);
  await page.getByLabel("Nieuw wachtwoord", { exact: true }).fill(newer);
  await page.getByLabel("Nieuw wachtwoord, nog een keer").fill(newer);
  await page.getByRole("button", { name: "Wijzig wachtwoord" }).click();
  await expect(page.getByText("Uw nieuwe wachtwoord is opgeslagen. Log er nu mee in.")).toBeVisible();
}

async function signOut(page: Page) {
  await page.locator("summary").filter({ hasText: "Menu van" }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
}

test("a parent logs in, comes back where the log-in was asked, and logs out for good", async ({ page }) => {
  await page.goto("/planning");
  await tryPassword(page, "eva.de.vries", "niet het goede");
  await expect(page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.")).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toHaveValue(address("eva.de.vries"));
  await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveValue("");
  await tryPassword(page, "eva.de.vries", password);
  await expect(page).toHaveURL(/\/planning$/);

  const cleared = page.waitForResponse((response) => response.url().endsWith("/signed-out"));
  await signOut(page);
  expect(await (await cleared).headerValue("clear-site-data")).toBe('"cache", "storage"');
  // Not goBack(), which fails when the way back ends somewhere else, as it does here: at the log-in page.
  await page.evaluate(() => history.back());
  await expect(page.getByRole("button", { name: "Inloggen", exact: true })).toBeVisible();
  await expect(page.getByText("Saar")).toHaveCount(0);
});

test("an unknown address gets the same answers", async ({ page }) => {
  await page.goto("/login");
  await tryPassword(page, "niemand", password);
  await expect(page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.")).toBeVisible();
  await askNewPassword(page, "niemand");
});

test("a forgotten password is replaced by way of the mailbox", async ({ page }) => {
  const who = own("inge.martens", "koen.martens");
  await askNewPassword(page, who);
  const link = await linkInMailbox(page, who, "/reset-password/");
  await page.goto(link);
  await page.getByLabel("Nieuw wachtwoord", { exact: true }).fill("Welkom2026!");
  await page.getByLabel("Nieuw wachtwoord, nog een keer").fill("Welkom2026!");
  await page.getByRole("button", { name: "Wijzig wachtwoord" }).click();
  await expect(page.locator("#password-error")).toContainText("veel mensen gebruiken");
  await chooseNewPassword(page, link);
  await tryPassword(page, who, newer);
  await expect(page).not.toHaveURL(/login/);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible();
});

test("another address to log in with is confirmed by a link that goes there", async ({ page }) => {
  test.slow();
  const who = own("jet.claassen", "karin.de.groot");
  await signIn(page, who);
  await page.goto("/account");
  await page.getByText("Wijzig e-mailadres").click();
  await page.getByLabel("Nieuw e-mailadres").fill(address(`post.${who}`));
  await page.getByLabel("Uw wachtwoord").fill(password);
  await page.getByRole("button", { name: "Stuur een link ter bevestiging" }).click();
  await expect(page.getByText(/^Wacht op bevestiging/)).toBeVisible();
  await inspect(page, "/account while another address waits");
  await staysNarrow(page, "/account while another address waits");
  const link = await linkInMailbox(page, `post.${who}`, "/confirm-email/");
  await page.goto(link);
  await expect(page.getByText(`Voortaan logt u in met ${address(`post.${who}`)}.`)).toBeVisible();
  await inspect(page, "/confirm-email/[token] with a live link");
  await staysNarrow(page, "/confirm-email/[token] with a live link");
  await page.getByRole("button", { name: "Bevestig dit adres" }).click();
  await expect(page.getByText("Uw nieuwe e-mailadres is bevestigd.")).toBeVisible();
  await expect(page.getByText(address(`post.${who}`), { exact: true })).toBeVisible();
});

test("a manager passes the second step; a wrong code does not", async ({ page }) => {
  await page.goto("/login?next=/team/people");
  await tryPassword(page, "jolanda.van.dijk", password);
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.locator("#code-error")).toContainText("Deze code klopt niet");
  await page.reload();
  const hint = await page.getByText("Demo: de code is").innerText();
  await page.getByLabel("Code").fill(/\d{6}/.exec(hint)?.[0] ?? "");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page).toHaveURL(/\/team\/people$/);
  await expect(page.getByRole("heading", { name: "Toegang" })).toBeVisible();
});

test("a demo person is one tap away", async ({ page }) => {
  await lookAround(page, "Jolanda van Dijk", "/team/roster");
  await expect(page).toHaveURL(/\/team\/roster$/);
});

test("somebody sees where they are logged in and ends it elsewhere", async ({ page, browser }) => {
  const who = own("marloes.van.den.heuvel", "ruben.vermeer");
  const elsewhere = await (await browser.newContext()).newPage();
  await logIn(elsewhere, who);
  await logIn(page, who);
  await page.goto("/account/security");
  await expect(page.getByText("Dit apparaat")).toBeVisible();
  await page.getByRole("button", { name: "Overal elders uitloggen" }).click();
  await expect(page.getByRole("button", { name: "Overal elders uitloggen" })).toHaveCount(0);
  await elsewhere.goto("/planning");
  await expect(elsewhere).toHaveURL(/\/login/);
  await elsewhere.context().close();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("logging in, a new password and logging out work all the same", async ({ page }) => {
    const who = own("elif.yilmaz", "emre.yilmaz");
    await askNewPassword(page, who);
    await chooseNewPassword(page, await linkInMailbox(page, who, "/reset-password/"));
    await tryPassword(page, who, password);
    await expect(page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.")).toBeVisible();
    await tryPassword(page, who, newer);
    await expect(page).not.toHaveURL(/login/);
    await page.goto("/planning");
    await signOut(page);
    await page.goto("/planning");
    await expect(page).toHaveURL(/\/login\?next=%2Fplanning/);
  });
});
