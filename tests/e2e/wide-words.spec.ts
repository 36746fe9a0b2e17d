import type { Page } from "@playwright/test";
import { plantLongWords, unknownTexts } from "./support/long-words";
import { lookAround, signIn } from "./support/sign-in";
import { atDesk, expect, onPhone, test } from "./support/test";
import { othersScreens, walk } from "./support/walk";
import { wider } from "./support/wider";

/** On each width: nothing beside the column, and nothing that runs out of its card. */
const widths = [320, 375];

/** Cards beside each other that lie over one another. */
const overlapping = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll("main section")].filter((one) => one.checkVisibility());
    const pairs = cards.flatMap((one, index) => cards.slice(index + 1).map((other) => [one, other] as const));
    const lies = ([one, other]: (typeof pairs)[number]) => {
      if (one.contains(other) || other.contains(one)) return false;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const shared = [
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      ];
      return shared.every((length) => length > 1);
    };
    return pairs.filter(lies).map((pair) => pair.map((one) => one.textContent?.slice(0, 30)).join(" / "));
  });

/** Pages, cards and lines in whose text something sticks out. */
async function staysInside(page: Page, path: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await wider(page), `${path} at ${width}`).toEqual([]);
  }
}

const people = {
  parent: (page: Page) => signIn(page, "eva.de.vries"),
  carer: (page: Page) => lookAround(page, /Noor/),
  manager: (page: Page) => lookAround(page, /Jolanda/),
  office: (page: Page) => lookAround(page, /Ingrid/),
} as const;
type Who = keyof typeof people;

test.describe("a word of two hundred letters in every name and text", onPhone, () => {
  test.describe.configure({ timeout: 240_000 });
  let takeOut = async () => {};
  test.beforeAll(async () => {
    takeOut = await plantLongWords();
  });
  test.afterAll(() => takeOut());

  for (const who of Object.keys(people) as Who[])
    test(`breaks wherever it stands, for the ${who}`, async ({ page }) => {
      await people[who](page);
      await walk(page, who, (path) => staysInside(page, path), othersScreens[who]);
    });
});

test.describe("long words where card stands beside card", atDesk, () => {
  test.describe.configure({ timeout: 240_000 });
  test.use({ viewport: { width: 1024, height: 800 } });
  let takeOut = async () => {};
  test.beforeAll(async () => {
    takeOut = await plantLongWords();
  });
  test.afterAll(() => takeOut());

  for (const who of ["carer", "manager", "office"] as const)
    test(`stay in their own, for the ${who}`, async ({ page }) => {
      await people[who](page);
      const look = async (path: string) => {
        expect.soft(await wider(page), `${path} at 1024`).toEqual([]);
        expect.soft(await overlapping(page), `${path}: cards`).toEqual([]);
      };
      await walk(page, who, look, othersScreens[who]);
    });
});

test("every text that people write is among them", atDesk, async () => {
  expect(await unknownTexts()).toEqual([]);
});
