import type { Page } from "@playwright/test";
import { expect } from "./test";

/** What runs out of the page, or out of the card it stands in. */
export const wider = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true });
    const escapes = (element: Element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > room + 1;
    };
    const out = [...document.querySelectorAll("body *")].filter((one) => isShown(one) && escapes(one));
    const boxes = [...document.querySelectorAll("main section, main li, nav, aside")].filter(
      (box) => isShown(box) && box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1,
    );
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class")} "${element.textContent?.slice(0, 40)}"`;
    const page =
      document.documentElement.scrollWidth > room ? [`page ${document.documentElement.scrollWidth}`] : [];
    return [...page, ...(page.length > 0 ? out.slice(0, 4).map(name) : []), ...boxes.slice(0, 4).map(name)];
  });

/** Letters of twice the size (WCAG 1.4.4); the page keeps them, so it comes last. */
export async function fitsEnlarged(page: Page, path: string) {
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  expect.soft(await wider(page), `${path} at 200 %`).toEqual([]);
}
