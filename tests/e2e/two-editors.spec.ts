import type { Browser, Page, TestInfo } from "@playwright/test";
import { hasNoBarriers } from "./support/inspect";
import { lookAround } from "./support/sign-in";
import { atDesk, expect, test } from "./support/test";

const name = (page: Page) => page.getByLabel("Voornaam");
const save = (page: Page) => page.getByRole("button", { name: "Opslaan" }).first();

async function openEdit(page: Page, child: string) {
  await page.goto(`/team/families?q=${encodeURIComponent(child)}`);
  const file = await page
    .locator('main a[href^="/team/families/"]', { hasText: child })
    .first()
    .getAttribute("href");
  await page.goto(`${file}/edit`);
}

async function colleague(browser: Browser, { project }: TestInfo, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ ...project.use, javaScriptEnabled });
  const page = await context.newPage();
  await lookAround(page, "Jolanda van Dijk");
  return { context, page };
}

for (const scripts of [true, false])
  test(
    `who comes second sees both values and chooses, ${scripts ? "with" : "without"} script`,
    atDesk,
    async ({ page, browser }, info) => {
      await lookAround(page, "Jolanda van Dijk");
      await openEdit(page, "Saar de Vries");
      const second = await colleague(browser, info, scripts);
      await openEdit(second.page, "Saar de Vries");
      const before = await name(page).inputValue();

      await name(page).fill("Sarah");
      await save(page).click();
      await expect(page.getByRole("heading", { level: 1, name: "Sarah de Vries" })).toBeVisible();

      await name(second.page).fill(`${before} Maria`);
      await save(second.page).click();
      await expect(second.page.getByText("Nu staat er: Sarah")).toBeVisible();
      await expect(second.page.getByText("Nu staat er")).toHaveCount(1);
      await expect(name(second.page)).toHaveValue(`${before} Maria`);
      if (scripts) await hasNoBarriers(second.page);
      await name(second.page).fill(before);
      await save(second.page).click();
      await expect(second.page.getByRole("heading", { level: 1, name: `${before} de Vries` })).toBeVisible();
      await second.context.close();
    },
  );

test(
  "what was typed before a reload is not saved over what nobody saw",
  atDesk,
  async ({ page, browser }, info) => {
    await lookAround(page, "Jolanda van Dijk");
    await openEdit(page, "Saar de Vries");
    const second = await colleague(browser, info, true);
    await openEdit(second.page, "Saar de Vries");
    const before = await name(page).inputValue();
    await name(second.page).fill(`${before} Maria`);

    await name(page).fill("Sarah");
    await save(page).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sarah de Vries" })).toBeVisible();

    await second.page.reload();
    await expect(second.page.getByText("Wat u invulde, staat er weer")).toBeVisible();
    await save(second.page).click();
    await expect(second.page.getByText("Nu staat er: Sarah")).toBeVisible();
    await name(second.page).fill(before);
    await save(second.page).click();
    await expect(second.page.getByRole("heading", { level: 1, name: `${before} de Vries` })).toBeVisible();
    await second.context.close();
  },
);
