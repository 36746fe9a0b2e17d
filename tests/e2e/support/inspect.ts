import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** In the page alone: there are no frames, and what asks for frames opens a page of its own each time. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function violationsOf(builder: AxeBuilder) {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
  );
}

/** Everything wrong with the screen as it stands: for whom it is hard to see, to hear or to reach. */
export const faults = (page: Page) => violationsOf(axe(page).withTags(wcag));

/** Of the rules those that look at colours. */
const colourFaults = (page: Page) =>
  violationsOf(axe(page).withRules(["color-contrast", "link-in-text-block"]));

/** By day and at night, with every rule there is. Nothing moves, or a button is caught halfway between two colours. */
export async function hasNoBarriers(page: Page) {
  test.slow();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

/** Every rule in one light, day on a phone and night at a desk; on a phone the colours of the night as well. */
export async function inspect(page: Page, path: string, language = "nl") {
  const isPhone = page.viewportSize()?.width === 375;
  const light = isPhone ? "light" : "dark";
  await page.emulateMedia({ colorScheme: light, reducedMotion: "reduce" });
  expect.soft(await faults(page), `${path} in ${light}`).toEqual([]);
  if (isPhone) {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect.soft(await colourFaults(page), `${path} in dark`).toEqual([]);
  }
  expect.soft(await page.locator("h1").filter({ visible: true }).count(), `one heading on ${path}`).toBe(1);
  expect.soft(await page.locator("html").getAttribute("lang"), `language of ${path}`).toBe(language);
}

/** A phone of 320 points, or a desktop page enlarged four times: one column, nothing beside it. */
export async function staysNarrow(page: Page, path: string) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `width of ${path} on 320`).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}
