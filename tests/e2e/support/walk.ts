import type { Page } from "@playwright/test";
import { routes } from "../../nets/route-matrix";
import { expect } from "./test";

const isPage = (path: string) => !/^\/(?:api|dev|signed-out|manifest|_)|\(\.\)/.test(path);

/** Screens with an id in their address are reached by a link from the screens before them. */
const asPattern = (path: string) => new RegExp(`^${path.replace(/\[\w+\]/g, "[0-9a-f-]{36}")}(?:\\?.*)?$`);

const linksOf = (page: Page) =>
  page.locator("a[href^='/']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** Where one only comes after sending photos or a list: photos.spec.ts and import.spec.ts look at it. */
const comesByWork = ["/team/photos/batch/[id]", "/team/families/import/[id]"];

/** What went to many families stands under another choice than the one such a list opens with. */
const listsOfTwoKinds = ["/team/messages"];

type Kind = "anonymous" | "parent" | "carer" | "manager" | "office";
type Look = (path: string) => Promise<void>;

/** Visits every screen that is open to this kind of person, and those their links lead to. */
export async function walk(page: Page, kind: Kind, look: Look, skip = (_: string) => false) {
  const open = Object.entries(routes).filter(
    ([path, route]) => isPage(path) && !skip(path) && ["ok", "/account"].includes(route.answers[kind]),
  );
  const links = new Set<string>();
  const visit = async (path: string) => {
    await page.goto(path);
    await page.locator("h1").first().waitFor();
    await look(path);
    for (const link of await linksOf(page)) links.add(link);
  };
  for (const [path] of open.filter(([path]) => !path.includes("["))) await visit(path);
  for (const [path] of open.filter(([path]) => listsOfTwoKinds.includes(path)))
    await visit(`${path}?inbox=all`);
  for (const [path] of open.filter(([path]) => path.includes("["))) {
    const secret = path.includes("[token]") ? path.replace("[token]", "a".repeat(43)) : undefined;
    const found = secret ?? [...links].find((link) => asPattern(path).test(link));
    if (found) await visit(found);
    else expect.soft(comesByWork, `nothing leads to ${path}`).toContain(path);
  }
}

/** A screen of those who work here that this kind may open. */
const opens = (kind: "carer" | "manager" | "office", path: string) =>
  path.startsWith("/team") && routes[path]?.answers[kind] === "ok";

/** The office has every inbox there, the form for news, the ways to change a location, and who opened a child's file. */
const isMoreForOffice = (path: string) =>
  /^\/team\/(?:messages|news|settings|families$|families\/\[childId\]$)/.test(path);

/** Whose screens each kind walks: those of others that are open to them too are looked at once. */
export const othersScreens = {
  anonymous: () => false,
  parent: (path: string) => /^\/(?:forgot|reset|invit|confirm)/.test(path),
  carer: (path: string) => !opens("carer", path),
  manager: (path: string) => !opens("manager", path) || opens("carer", path),
  office: (path: string) => !opens("office", path) || (opens("manager", path) && !isMoreForOffice(path)),
} satisfies Record<Kind, (path: string) => boolean>;
