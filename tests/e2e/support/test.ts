import { type BrowserContext, test as base } from "@playwright/test";

export { expect } from "@playwright/test";

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
