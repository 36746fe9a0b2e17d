import type { Page } from "@playwright/test";
import { expect } from "./test";

/** What stands in a form's own fields; the hidden ones are the page's. */
export type Standing = [name: string, value: string][];

const formAt = (page: Page, place: number) => page.locator("form[data-kept]").nth(place);

/** The forms of a page, told apart by what they ask. */
export const formsOn = (page: Page) =>
  page.locator("form[data-kept]").evaluateAll((forms) =>
    forms.map((form) => {
      const names = [...(form as HTMLFormElement).elements].map((one) => (one as HTMLInputElement).name);
      const button = form.querySelector("button:not([type=button])")?.textContent ?? "";
      return `${[...new Set(names.filter((name) => name && !name.startsWith("$")))].join(" ")} ${button}`;
    }),
  );

/** Types something fitting into every field, as a person would, and opens what is folded away. */
export const typeIntoAll = (page: Page, place: number) =>
  formAt(page, place).evaluate((element) => {
    const form = element as HTMLFormElement;
    form.noValidate = true;
    for (const folded of form.querySelectorAll("details")) folded.open = true;
    for (
      let around = form.closest("details");
      around;
      around = around.parentElement?.closest("details") ?? null
    )
      around.open = true;
    const words: Record<string, string> = {
      email: "iemand@voorbeeld.example",
      tel: "0612345678",
      date: "2031-03-05",
      time: "10:15",
      number: "3",
      password: "drie losse woorden",
    };
    const put = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    for (const field of form.elements) {
      if (field instanceof HTMLTextAreaElement) put(field, "Wat ik graag wil zeggen");
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = field.options.length - 1;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
      if (!(field instanceof HTMLInputElement) || ["hidden", "file", "submit"].includes(field.type)) continue;
      if (field.type === "checkbox") field.click();
      else if (field.type === "radio") field.checked || field.click();
      else put(field, words[field.type] ?? "Zeven");
    }
  });

export const standingIn = (page: Page, place: number, withSecrets = true): Promise<Standing> =>
  formAt(page, place).evaluate((element, secrets) => {
    const form = element as HTMLFormElement;
    const own = new Map(
      [...form.elements].flatMap((one) => {
        const field = one as HTMLInputElement;
        const left = field.type === "hidden" || !field.name;
        return left ? [] : [[field.name, field.type] as const];
      }),
    );
    return [...new FormData(form)].flatMap(([name, value]): [string, string][] => {
      const type = own.get(name);
      const secret = type === "password" || /password|^code$|recoveryCode/i.test(name);
      return type === undefined || typeof value !== "string" || (secret && !secrets) ? [] : [[name, value]];
    });
  }, withSecrets);

export const submit = (page: Page, place: number) =>
  formAt(page, place).evaluate((element) => {
    const form = element as HTMLFormElement;
    // A page that came back is another one, and what it asks for is not the point here.
    form.noValidate = true;
    form.requestSubmit(form.querySelector<HTMLButtonElement>("button:not([type=button])"));
  });

/** As a button that is folded away cannot be. */
export const sendAgain = (page: Page, place: number) =>
  formAt(page, place)
    .getByRole("button", { name: "Opnieuw versturen", includeHidden: true })
    .evaluate((button) => (button as HTMLButtonElement).click());

export const says = (page: Page, place: number, words: string) =>
  expect(formAt(page, place).locator("[data-form-status]")).toContainText(words);

type Answer = "cut" | "bad gateway" | "unknown" | "real";

/**
 * What becomes of every action from here on; `asked` holds the ids of those that were sent. By the browser's own
 * interception, since Playwright's makes it fetch every script anew.
 */
export async function answerActions(page: Page) {
  const control = { answer: "real" as Answer, asked: [] as string[] };
  const line = await page.context().newCDPSession(page);
  line.on("Fetch.requestPaused", async ({ requestId, request }) => {
    const id = request.headers["next-action"];
    if (!id || control.answer === "real") return line.send("Fetch.continueRequest", { requestId });
    control.asked.push(id);
    if (control.answer === "cut")
      return line.send("Fetch.failRequest", { requestId, errorReason: "ConnectionReset" });
    if (control.answer === "bad gateway")
      return line.send("Fetch.fulfillRequest", { requestId, ...badGateway });
    const renamed = { ...request.headers, "next-action": unknownId(id) };
    const headers = Object.entries(renamed).map(([name, value]) => ({ name, value }));
    return line.send("Fetch.continueRequest", { requestId, headers });
  });
  await line.send("Fetch.enable", { patterns: [{ resourceType: "Fetch" }] });
  return control;
}

const badGateway = {
  responseCode: 502,
  responseHeaders: [{ name: "content-type", value: "text/html" }],
  body: Buffer.from("<h1>502 Bad Gateway</h1>").toString("base64"),
};

/** Of the same make, but of no action there is. */
export const unknownId = (id: string) => `${id.slice(0, 2)}${"ab".repeat(id.length / 2 - 1)}`;
