import fs from "node:fs";
import { expect, test } from "vitest";

/** A new password is judged by word lists of half a megabyte; who logs in is not made to wait for them. */
const chunks = ".next/server/chunks/ssr";
const textOf = (name: string) => fs.readFileSync(`${chunks}/${name}`, "utf8");

const judging = fs
  .readdirSync(chunks)
  .filter((name) => name.endsWith(".js") && /qwertyuiop|robbe,lucas|guessesLog10/.test(textOf(name)));
const loadedBy = (page: string) =>
  [...fs.readFileSync(`.next/server/app/${page}/page.js`, "utf8").matchAll(/chunks\/ssr\/([^"]+)"/g)].map(
    ([, name]) => name ?? "",
  );

test("a page where nobody chooses a password loads nothing of what judges one", () => {
  expect(judging.length).toBeGreaterThan(2);
  for (const page of ["(public)/login", "(parent)"]) {
    expect(loadedBy(page).length).toBeGreaterThan(5);
    expect(loadedBy(page).filter((name) => judging.includes(name))).toEqual([]);
  }
});

test("and where one is chosen the lists wait until they are needed", () => {
  const lists = judging.filter((name) => textOf(name).length > 200_000);
  expect(lists).toHaveLength(2);
  for (const page of ["account/security", "(public)/reset-password/[token]"])
    expect(loadedBy(page).filter((name) => lists.includes(name))).toEqual([]);
});
