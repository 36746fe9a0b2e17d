import { type BrowserContext, test as base } from "@playwright/test";
import { onOurClock } from "@/lib/time/clock";

export { expect } from "@playwright/test";

/** A story that is told once, at one of the two widths; the other does not even count it as skipped. */
export const onPhone = { tag: "@phone" };
export const atDesk = { tag: "@desk" };

/** How far this run's clock stands ahead of the machine's, which is the browser's own. */
const shift = onOurClock(new Date(0)).getTime();

/** What the scripts of a page compute must agree with the server; timers stay as they are. */
function showOurTime(ahead: number) {
  globalThis.Date = new Proxy(Date, {
    construct: (Machine, given, made) =>
      Reflect.construct(Machine, given.length > 0 ? given : [Machine.now() + ahead], made),
    get: (Machine, name) => (name === "now" ? () => Machine.now() + ahead : Reflect.get(Machine, name)),
  });
}

interface Fixtures {
  /** What the browser complained about in this test. Empty it in a test that causes a complaint on purpose. */
  complaints: string[];
}

/** Every browser test starts from this one: a complaint on the console or an uncaught error fails it. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ browser }, use) => {
      const complaints: string[] = [];
      const listen = (context: BrowserContext) => {
        if (shift > 0) void context.addInitScript(showOurTime, shift);
        context.on("console", (message) => {
          if (message.type() !== "error") return;
          const { url, lineNumber } = message.location();
          complaints.push(`console: ${message.text()} (${url}:${lineNumber})`);
        });
        context.on("weberror", (error) => {
          complaints.push(`uncaught: ${error.error().message} (${error.page()?.url()})`);
        });
      };
      // Also those a test opens itself, for a second person.
      browser.on("context", listen);
      browser.contexts().forEach(listen);
      await use(complaints);
      browser.off("context", listen);
      if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join("\n")}`);
    },
    { auto: true },
  ],
});
