import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { hasNoBarriers } from "./support/inspect";
import { lookAround, signIn } from "./support/sign-in";
import { expect, onPhone, test } from "./support/test";

test(
  "a second group is refused without consent, asked for, allowed by a parent, and then taken",
  onPhone,
  async ({ browser, page }, { project }) => {
    test.slow();
    const [from, until] = [addDays(today(now()), 10), addDays(today(now()), 90)];
    await lookAround(page, /Jolanda van Dijk/);
    await page.goto("/team/families?q=Jip Kuipers");
    await page
      .getByRole("link", { name: /Jip Kuipers/ })
      .first()
      .click();
    const place = async () => {
      await page.getByRole("link", { name: "Plaatsen of verplaatsen" }).click();
      await page.getByLabel("Groep", { exact: true }).selectOption({ label: "Vlinders · De Linde" });
      await page.getByLabel("Vanaf").fill(from);
      await page.getByLabel("Tot en met").fill(until);
      for (const day of ["maandag", "dinsdag", "woensdag", "donderdag", "zaterdag", "zondag"])
        await page.getByRole("checkbox", { name: new RegExp(day, "i") }).uncheck({ force: true });
      await page.getByRole("button", { name: "Plaatsen" }).click();
    };
    await place();
    await expect(page.getByText("Vraag de ouders eerst om toestemming").first()).toBeVisible();
    await page.getByRole("link", { name: "Jip Kuipers" }).click();
    await page.getByRole("link", { name: "Toestemming tweede groep" }).click();
    await expect(page.getByText("Er is nog niets gevraagd")).toBeVisible();
    await page.getByRole("combobox", { name: "Tweede groep" }).selectOption({ label: "Vlinders · De Linde" });
    await page.getByLabel("Vanaf").fill(from);
    await page.getByLabel("Tot en met").fill(until);
    await page.getByRole("button", { name: "Toestemming vragen" }).click();
    await expect(page.getByText("Wacht op antwoord")).toBeVisible();

    const context = await browser.newContext({ ...project.use, javaScriptEnabled: false });
    const parent = await context.newPage();
    await signIn(parent, "sanne.kuipers");
    await parent.getByRole("link", { name: "Lees en antwoord" }).click();
    await expect(parent.getByRole("heading", { name: "Mag Jip ook naar Vlinders?" })).toBeVisible();
    await parent.getByRole("radio", { name: "Ja, dat mag" }).check({ force: true });
    await parent.getByRole("button", { name: "Antwoord opslaan" }).click();
    await expect(parent.getByText("Uw antwoord is opgeslagen")).toBeVisible();
    await context.close();

    await page.reload();
    await expect(page.getByText("Toestemming", { exact: true })).toBeVisible();
    await hasNoBarriers(page);
    await page.getByRole("link", { name: "Jip Kuipers" }).click();
    await place();
    await expect(page.getByText("vrijdag", { exact: true })).toBeVisible();
  },
);
