import type { Page } from "@playwright/test";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { hasNoBarriers } from "./support/inspect";
import { lookAround } from "./support/sign-in";
import { atDesk, expect, test } from "./support/test";

const start = addDays(today(now()), 14);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const group = (page: Page, name: string) => page.getByRole("group", { name });

test(
  "a manager registers a brother, changes who may what, moves him and takes that back",
  atDesk,
  async ({ page }) => {
    test.slow();
    await lookAround(page, "Jolanda van Dijk");

    await test.step("the list follows while one types, and keeps the focus", async () => {
      await page.goto("/team/families");
      const search = page.getByRole("searchbox");
      await search.pressSequentially("vandevries", { delay: 30 });
      await expect(page.getByText("Niets gevonden")).toBeVisible();
      await search.fill("de vries");
      await expect(page.getByText("2 kinderen gevonden")).toBeVisible();
      await expect(search).toBeFocused();
      await hasNoBarriers(page);
    });

    await test.step("a mother who is known already is found and chosen; what is missing is said at its field", async () => {
      await page.getByRole("link", { name: "Nieuw kind" }).click();
      await expect(heading(page, "Nieuw kind")).toBeVisible();
      await page.getByRole("searchbox").fill("eva de vries");
      await page.getByRole("link", { name: "Kies Eva de Vries" }).click();
      await expect(page.getByText("Eva de Vries is de ouder of verzorger")).toBeVisible();
      const child = group(page, "Het kind");
      await child.getByLabel("Voornaam").fill("Teun");
      await child.getByLabel("Tussenvoegsel").fill("de");
      await child.getByLabel("Achternaam").fill("Vries");
      await page.getByRole("button", { name: "Inschrijven" }).click();
      await expect(child.getByLabel("Geboortedatum")).toHaveAttribute("aria-invalid", "true");
      await expect(child.getByLabel("Voornaam")).toHaveValue("Teun");
      await child.getByLabel("Geboortedatum").fill("2026-06-01");
      await group(page, "De plaats").getByLabel("Groep").selectOption({ label: "Rupsjes · De Linde" });
      await group(page, "De plaats").getByLabel("Vanaf").fill(start);
      await page.getByLabel("Relatie").selectOption("mother");
      await hasNoBarriers(page);
      await page.getByRole("button", { name: "Inschrijven" }).click();
      await expect(heading(page, "Teun de Vries")).toBeVisible();
      await expect(page.getByRole("link", { name: "Saar de Vries" })).toBeVisible();
    });

    await test.step("what she may changes from today on", async () => {
      await page.getByRole("link", { name: "Eva de Vries wijzigen" }).click();
      await expect(heading(page, "Eva de Vries")).toBeVisible();
      await hasNoBarriers(page);
      await page.getByRole("checkbox", { name: "Ziet de gezondheid" }).uncheck();
      await page.getByRole("button", { name: "Wijziging opslaan" }).click();
      await expect(heading(page, "Teun de Vries")).toBeVisible();
      await expect(page.getByText("Ziet de gezondheid niet")).toBeVisible();
    });

    await test.step("he moves to another group, and that is taken back", async () => {
      await page.getByRole("link", { name: "Plaatsen of verplaatsen" }).click();
      await expect(heading(page, "Plaatsen")).toBeVisible();
      await page.getByLabel("Groep").selectOption({ label: "Vlinders · De Linde" });
      await page.getByLabel("Vanaf").fill(start);
      await page.getByRole("button", { name: "Plaatsen" }).click();
      await expect(page.getByText(/Deze periode valt samen met Rupsjes/).first()).toBeVisible();
      await page.getByLabel("Vanaf").fill(addDays(start, 30));
      await hasNoBarriers(page);
      await page.getByRole("button", { name: "Plaatsen" }).click();
      const moved = page.getByRole("listitem").filter({ hasText: "Vlinders · De Linde" });
      await moved.getByText("Plaatsing terugnemen").first().click();
      await moved.getByRole("button", { name: "Plaatsing terugnemen" }).click();
      const places = page.locator("section").filter({ hasText: "Plaatsen of verplaatsen" });
      await expect(places.getByRole("listitem")).toHaveCount(1);
      await expect(places).toContainText(/Rupsjes · De Linde\s*vanaf/);
    });

    await test.step("he would leave again, and stays after all", async () => {
      const places = page.locator("section").filter({ hasText: "Plaatsen of verplaatsen" });
      await places.getByRole("link", { name: "Vertrek" }).click();
      await expect(heading(page, "Vertrek")).toBeVisible();
      await page.getByRole("button", { name: "Bekijk wat hieraan hangt" }).click();
      await expect(page.getByLabel("Laatste dag")).toHaveAttribute("aria-invalid", "true");
      await page.getByLabel("Laatste dag").fill(addDays(start, 60));
      await page.getByRole("button", { name: "Bekijk wat hieraan hangt" }).click();
      await expect(page.getByText("Er hangt niets aan")).toBeVisible();
      await hasNoBarriers(page);
      await page.getByRole("button", { name: "Vertrek opslaan" }).click();
      await expect(places).toContainText(/Rupsjes · De Linde.* t\/m /);
      await places.getByRole("button", { name: "Einddatum terugnemen" }).click();
      await expect(places).toContainText(/Rupsjes · De Linde\s*vanaf/);
    });
  },
);
