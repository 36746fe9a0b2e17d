import type { Cookie, Page } from "@playwright/test";
import { expect } from "./test";

/** The demonstration's one password (scripts/seed/logins.ts). */
const password = "klaproos-fiets-wolken";

const session = /portal-session$/;

/** Sessions of this run, by person: a story about something else need not wait for a password to be checked. */
const sessions = new Map<string, Cookie[]>();

/** Comes in as a parent or carer of the demonstration, by the part of the address before the @, at the first page. */
export async function signIn(page: Page, who: string) {
  const context = page.context();
  await context.clearCookies({ name: session });
  await context.addCookies(sessions.get(who) ?? []);
  await page.goto("/");
  // Nobody yet, or a story has ended this session.
  if (!isLogIn(page)) return;
  await logIn(page, who);
  const cookies = await context.cookies();
  sessions.set(
    who,
    cookies.filter(({ name }) => session.test(name)),
  );
}

const isLogIn = (page: Page) => new URL(page.url()).pathname === "/login";

/** By the form, for a story about sessions. */
export async function logIn(page: Page, who: string) {
  await page.goto("/login");
  await page.getByLabel("E-mailadres").fill(`${who}@demo.villabambini.example`);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
}

/** Comes in with one tap of the demonstration, past the second factor. Paths are compared: /login?next= names the next. */
export async function lookAround(page: Page, who: string | RegExp, path = "/") {
  await page.goto(`/login?${new URLSearchParams({ next: path })}`);
  await page.getByRole("button", { name: who }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/login");
}
