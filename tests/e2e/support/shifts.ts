import type { Page } from "@playwright/test";

/** More than this people notice: a line that jumps, a button that is no longer under the finger. */
export const mostShift = 0.02;

type Shift = PerformanceEntry & {
  hadRecentInput: boolean;
  value: number;
  sources: { node?: Element | null }[];
};

/** Notes from now on what moves by itself on the pages of this tab. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          shifts.push({ value, what: sources.map(({ node }) => node?.nodeName ?? "?").join(" ") });
    }).observe({ type: "layout-shift", buffered: true });
  });

/** How much moved on this page once it has come to rest, and what it was. */
export async function shiftsOf(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { value: number; what: string }[] }).shifts,
  );
  return {
    sum: shifts.reduce((sum, one) => sum + one.value, 0),
    what: shifts.map((one) => `${one.value.toFixed(3)} ${one.what}`).join(", "),
  };
}
