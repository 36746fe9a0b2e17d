import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { lookAround, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n");

/** Each run writes about something of its own. */
const about = (what: string) => `${what} ${randomUUID().slice(0, 8)}`;

const line = (page: Page, subject: string) =>
  page.getByRole("list", { name: "Gesprekken" }).getByRole("link").filter({ hasText: subject });

/** How many conversations the menu says are unread. */
async function unread(page: Page) {
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" }).filter({ visible: true });
  const said = menu.getByRole("link", { name: /Berichten/ }).getByText(/^\d+ ongelezen/);
  return (await said.count()) === 0 ? 0 : Number.parseInt((await said.textContent()) ?? "", 10);
}

async function write(page: Page, subject: string, body: string) {
  await page.getByLabel("Onderwerp").filter({ visible: true }).fill(subject);
  await page.getByLabel("Bericht", { exact: true }).filter({ visible: true }).fill(body);
}

const send = (page: Page) => page.getByRole("button", { name: "Verstuur" }).filter({ visible: true }).click();

test("a parent writes, the group answers, the parent reads it and the badge goes", async ({
  page,
  browser,
  baseURL,
}) => {
  const subject = about("Regenlaarzen");
  await signIn(page, "eva.de.vries");
  await page.goto("/messages/new");
  await expect(page.getByText("Thijs Jansen leest mee")).toBeVisible();
  await write(page, subject, "Saar neemt morgen <b>laarzen</b> mee.");
  await send(page);
  await expect(page.getByText("Uw bericht is verstuurd.")).toBeVisible();
  await expect(page.getByText("Saar neemt morgen <b>laarzen</b> mee.", { exact: true })).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const carer = await context.newPage();
  await signIn(carer, "noor.bakker");
  await carer.goto("/team/messages");
  await expect(line(carer, subject)).toContainText("Nieuw");
  await line(carer, subject).click();
  await expect(carer.getByRole("heading", { name: subject })).toBeVisible();
  await carer.getByLabel("Uw antwoord").fill("Fijn, we gaan naar buiten.");
  await send(carer);
  await expect(carer.getByText("Vlinders · Noor", { exact: true })).toBeVisible();
  await expect(carer.getByText("Nog niet gelezen")).toBeVisible();

  await page.goto("/");
  await expect.poll(() => unread(page)).toBeGreaterThan(0);
  const before = await unread(page);
  await page.goto("/messages");
  await expect(line(page, subject)).toContainText("Nieuw");
  await line(page, subject).click();
  await expect(page.getByText("Fijn, we gaan naar buiten.", { exact: true })).toBeVisible();
  await expect.poll(() => unread(page)).toBe(before - 1);
  await carer.reload();
  await expect(carer.getByText("Gelezen door Eva de Vries")).toBeVisible();
  await context.close();
});

test("what was typed survives a reload, goes along with a file, and can be taken back", async ({ page }) => {
  const subject = about("Recept");
  await signIn(page, "eva.de.vries");
  await page.goto("/messages/new");
  await write(page, subject, "Het recept gaat mee.");
  await page.reload();
  await expect(page.getByLabel("Onderwerp")).toHaveValue(subject);
  await page.locator("input[type=file]").setInputFiles({
    name: "recept.pdf",
    mimeType: "application/pdf",
    buffer: pdf,
  });
  await expect(page.getByText("recept.pdf")).toBeVisible();
  await send(page);
  await expect(page.getByText("Uw bericht is verstuurd.")).toBeVisible();
  const file = page.getByRole("link", { name: /recept\.pdf/ });
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toContain("attachment");
  expect(answer.headers()["content-security-policy"]).toContain("sandbox");
  expect(await answer.body()).toEqual(pdf);

  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByText("Dit bericht is ingetrokken.")).toBeVisible();
  await expect(file).toHaveCount(0);
  await page.goto("/messages/new");
  await expect(page.getByLabel("Onderwerp")).toHaveValue("");
});

test("a carer sees whom it goes to before writing to the whole group", async ({ page }) => {
  const subject = about("Lampionnen");
  await signIn(page, "noor.bakker");
  await page.goto("/team/messages/new");
  await page.getByRole("combobox", { name: "Aan wie" }).selectOption({ label: "Vlinders" });
  await page.getByRole("button", { name: "Kies" }).click();
  await expect(page.getByRole("heading", { name: /Vlinders: naar \d+ gezinnen/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Aan wie" })).toContainText("Fenna Vermeer");
  await write(page, subject, "Wie heeft er nog een lege pot?");
  await send(page);
  await expect(page.getByText("Elk gezin heeft een eigen gesprek.")).toBeVisible();
  await expect(page.getByRole("heading", { name: subject })).toBeVisible();
  await expect(page.getByText(/^0 van \d+ gezinnen hebben het gelezen$/)).toBeVisible();
});

test("a message to many families is one line, says who read it, and is taken back as one", async ({
  page,
  browser,
  baseURL,
}) => {
  const subject = about("Theelichtjes");
  await lookAround(page, /Jolanda/);
  await page.goto("/team/messages/new");
  await page.getByRole("combobox", { name: "Aan wie" }).selectOption({ label: "De Linde" });
  await page.getByRole("button", { name: "Kies" }).click();
  await write(page, subject, "Neemt u een theelichtje mee?");
  await send(page);
  await expect(page.getByRole("heading", { name: subject })).toBeVisible();
  const unread = page.getByRole("list", { name: "Nog niet gelezen" });
  await expect(unread.getByText(/Nog niet door .*Eva de Vries/)).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const parent = await context.newPage();
  await signIn(parent, "eva.de.vries");
  await parent.goto("/messages");
  await line(parent, subject).click();
  await expect(parent.getByText("Neemt u een theelichtje mee?", { exact: true })).toBeVisible();
  await expect(parent.getByText("Dit bericht ging naar meer gezinnen")).toHaveCount(0);
  const read = page.getByRole("list", { name: "Gelezen", exact: true });
  await expect(async () => {
    await page.reload();
    await expect(read.getByText(/Gelezen door Eva de Vries/)).toBeVisible({ timeout: 1000 });
  }).toPass();

  await page.goto("/team/messages?inbox=sent");
  await expect(line(page, subject)).toHaveCount(1);
  await line(page, subject).click();
  await page.getByRole("button", { name: "Bij alle gezinnen intrekken" }).click();
  await expect(page.getByText(/^Ingetrokken bij alle gezinnen/)).toBeVisible();
  await expect(page.getByText("Dit bericht is ingetrokken.")).toBeVisible();
  await parent.reload();
  await expect(parent.getByText("Dit bericht is ingetrokken.")).toBeVisible();
  await expect(parent.getByText("Neemt u een theelichtje mee?", { exact: true })).toHaveCount(0);
  await context.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a parent sends a file and words, and marks what was answered as read", async ({ page }) => {
    const subject = about("Zonder script");
    await signIn(page, "eva.de.vries");
    await page.goto("/messages/new");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "brief.pdf", mimeType: "application/pdf", buffer: pdf });
    await page.getByRole("button", { name: "Bijlage toevoegen" }).click();
    await expect(page.getByText("brief.pdf")).toBeVisible();
    await write(page, subject, "Met een bijlage.");
    await send(page);
    await expect(page.getByText("Uw bericht is verstuurd.")).toBeVisible();
    await expect(page.getByRole("link", { name: /brief\.pdf/ })).toBeVisible();
    await page.getByLabel("Uw antwoord").fill("En nog iets.");
    await send(page);
    await expect(page.getByText("En nog iets.", { exact: true })).toBeVisible();
  });
});
