import type { Page } from "@playwright/test";
import { expect } from "./test";

/** The demonstration's one password (db/seed/logins.ts). */
const password = "klaproos-fiets-wolken";

/** Logs in as a parent or carer of the demonstration, by the part of the address before the @. */
export async function signIn(page: Page, who: string) {
  await page.goto("/login");
  await page.getByLabel("E-mailadres").fill(`${who}@demo.villabambini.example`);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  // The first log-in after a start loads what passwords are checked with.
  await expect(page).not.toHaveURL(/\/login/, { timeout: 15_000 });
}
