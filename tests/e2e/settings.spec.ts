import type { Page } from "@playwright/test";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { schoolHolidays } from "@/lib/time/school-holidays";
import { hasNoBarriers } from "./support/inspect";
import { lookAround } from "./support/sign-in";
import { atDesk, expect, onPhone, test } from "./support/test";

const card = (page: Page, name: string) =>
  page.locator("main section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });
const save = (page: Page) => page.getByRole("button", { name: "Opslaan" }).click();

async function openLinde(page: Page) {
  await page.goto("/team/settings");
  await page.getByRole("link", { name: "De Linde" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "De Linde" })).toBeVisible();
}

test(
  "the office closes a weekday from a day on, is told what is in the way, and takes it back",
  atDesk,
  async ({ page }) => {
    const begin = addDays(today(now()), 120);
    await lookAround(page, "Rachid Benali");
    await openLinde(page);
    const hours = card(page, "Openingstijden");
    await expect(hours.getByRole("listitem")).toHaveCount(1);

    await test.step("from a day on", async () => {
      await hours.getByRole("link", { name: "Nieuwe tijden" }).click();
      const wednesday = page.getByRole("group", { name: "Woensdag" });
      await wednesday.getByLabel("Van").fill("");
      await wednesday.getByLabel("Tot").fill("");
      await expect(wednesday.getByText("Nu: 07.45.")).toBeVisible();
      await page.getByLabel("Geldt vanaf").fill(begin);
      await hasNoBarriers(page);
      await save(page);
      await expect(
        page.getByText(/kinderen hebben opvang afgesproken op dagen die dan dicht/).first(),
      ).toBeVisible();
      await expect(wednesday.getByLabel("Van")).toHaveValue("");
      await page.getByLabel("De opvang op de gesloten dagen vervalt").check();
      await save(page);
      await expect(hours.getByText("Woensdag: 07.45 – 18.30 wordt gesloten")).toBeVisible();
      await expect(hours.getByText("Straks")).toBeVisible();
      await hasNoBarriers(page);
    });

    await test.step("not before what is set already, whose day is named", async () => {
      await hours.getByRole("link", { name: "Nieuwe tijden" }).click();
      await page.getByLabel("Geldt vanaf").fill(addDays(begin, -10));
      await page.getByRole("group", { name: "Zaterdag" }).getByLabel("Van").fill("09:00");
      await page.getByRole("group", { name: "Zaterdag" }).getByLabel("Tot").fill("12:00");
      await save(page);
      const reason = `Vanaf ${formatDay(begin, "nl", "full")} geldt al iets anders`;
      await expect(page.getByText(reason).first()).toBeVisible();
      await expect(page.getByRole("group", { name: "Zaterdag" }).getByLabel("Van")).toHaveValue("09:00");
    });

    await test.step("taken back before it begins", async () => {
      await openLinde(page);
      await hours.getByRole("button", { name: /vanaf .* terugnemen/ }).click();
      await expect(hours.getByRole("listitem")).toHaveCount(1);
      await expect(hours.getByText("Nu", { exact: true })).toBeVisible();
    });
  },
);

test(
  "the rules of asking are read as a parent will read them, while they are typed",
  atDesk,
  async ({ page }) => {
    await lookAround(page, "Rachid Benali");
    await openLinde(page);
    await page.getByRole("link", { name: "Dagopvang wijzigen" }).click();
    const read = card(page, "Zo leest een ouder het");
    await expect(read.getByText("Aanvragen kan tot de dag ervoor om 12.00 uur.")).toBeVisible();
    await page.getByLabel("Extra opvang tot").selectOption("3");
    await page.getByLabel("Extra opvang, om").fill("10:30");
    await expect(read.getByText("Aanvragen kan tot 3 dagen ervoor om 10.30 uur.")).toBeVisible();
    await expect(read.getByText(/vraagt u aan tot zondag .* 10\.30 uur/)).toBeVisible();
    await hasNoBarriers(page);
  },
);

test(
  "a holiday is ticked and closed, and opened again; a group with children does not end",
  atDesk,
  async ({ page }) => {
    const year = Number(today(now()).slice(0, 4)) + 2;
    await lookAround(page, "Rachid Benali");
    await openLinde(page);
    await page.getByRole("link", { name: "Sluitingsdagen" }).click();
    await page.getByRole("link", { name: String(year) }).click();
    await expect(page.getByText(`Geen sluitingsdagen in ${year}`)).toBeVisible();
    await page.getByLabel(/^Hemelvaartsdag/).check();
    await page.getByRole("button", { name: "Dagen sluiten" }).click();
    await expect(page.getByText("1 sluiting opgeslagen.")).toBeVisible();
    const closed = card(page, `Gesloten in ${year}`);
    await expect(closed.getByText("Hemelvaartsdag")).toBeVisible();
    await hasNoBarriers(page);
    await closed.getByRole("button", { name: /^Hemelvaartsdag, .* weer openen/ }).click();
    await expect(page.getByText(`Geen sluitingsdagen in ${year}`)).toBeVisible();

    await page.getByRole("link", { name: "Groepen" }).click();
    await page.getByRole("link", { name: "Wijzigen: Vlinders" }).click();
    await page.getByRole("button", { name: "Groep beëindigen" }).click();
    await expect(page.getByText(/nog \d+ kinderen geplaatst/).first()).toBeVisible();
  },
);

const regionOfLinde = "south";
const laterHoliday = schoolHolidays.find(
  ({ region, from, season }) => region === regionOfLinde && season === "may" && from > today(now()),
);

test(
  "a school holiday is closed as one, its days can be seen, and all of it opens again",
  onPhone,
  async ({ page }) => {
    test.skip(!laterHoliday, "no later school holiday is known");
    const [year, name] = [laterHoliday?.year, "Meivakantie"];
    await lookAround(page, "Rachid Benali");
    await openLinde(page);
    await page.getByRole("link", { name: "Sluitingsdagen" }).click();
    await page.getByRole("link", { name: String(year) }).click();
    await page.getByLabel(`${name} (Zuid)`).check();
    await card(page, "Dagen sluiten").getByLabel("Laat de ouders het weten").uncheck();
    await page.getByRole("button", { name: "Dagen sluiten" }).click();
    await expect(page.getByText(/^\d sluitingen opgeslagen/)).toBeVisible();
    const closed = card(page, `Gesloten in ${year}`);
    const holiday = closed.getByRole("listitem").filter({ hasText: `Dagen van ${name} bekijken` });
    await expect(holiday.getByText(/· \d dagen/)).toBeVisible();
    await holiday.getByText(`Dagen van ${name} bekijken`).click();
    await expect(holiday.getByRole("button", { name: /, .* weer openen$/ }).last()).toBeVisible();
    await hasNoBarriers(page);
    await holiday.getByRole("button", { name: /helemaal weer openen$/ }).click();
    await expect(page.getByText(/^\d dagen zijn weer open/)).toBeVisible();
    await expect(closed.getByText(name)).toBeHidden();
  },
);

test(
  "a manager says that a group cannot receive its children on a day, is told who was written to, and opens it again",
  atDesk,
  async ({ page }) => {
    await lookAround(page, "Jolanda van Dijk");
    await page.goto("/team/today");
    await page
      .getByRole("link", { name: "Groep dicht" })
      .or(page.getByRole("link", { name: /dicht melden$/ }))
      .click();
    await expect(page.getByRole("heading", { level: 1, name: /dicht melden$/ })).toBeVisible();
    const lastDay = page.getByRole("navigation", { name: "Welke dag" }).getByRole("link").last();
    await lastDay.click();
    await expect(lastDay).toHaveAttribute("aria-current", "page");
    await page.getByRole("button", { name: "Dicht melden en de ouders berichten" }).click();
    await expect(page.getByLabel("Reden")).toHaveAttribute("aria-invalid", "true");
    await hasNoBarriers(page);
    await page.getByLabel("Reden").fill("Te weinig personeel door ziekte");
    await page.getByRole("button", { name: "Dicht melden en de ouders berichten" }).click();
    await expect(page.getByText(/dicht gemeld; \d+ gezin(nen)? krijg/)).toBeVisible();
    await expect(page.getByText("Op deze dag wordt verder niemand verwacht.")).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Dicht op/ })).toBeVisible();
    await hasNoBarriers(page);
    await page.getByRole("button", { name: "Weer openen" }).click();
    await expect(page.getByRole("heading", { name: /^Dicht op/ })).toHaveCount(0);
    await expect(page.getByLabel("Reden")).toBeVisible();
  },
);
