import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { ROOT } from "./lib/processes.mjs";
import { RINGS } from "./lib/rings.mjs";

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), "utf8");
const inDocs = (folder: string) => fs.readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
const documents = ["README.md", "CONTRIBUTING.md", ...inDocs("docs"), ...inDocs("docs/decisions")].filter(
  (file) => file.endsWith(".md"),
);

const ourFolders = /^(?:app|components|db|docs|emails|lib|public|scripts|tests)\//;

/** Paths between backticks, and where links lead. */
function named(file: string): string[] {
  const text = read(file);
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, one = ""]) => one);
  const paths = quoted.filter((one) => ourFolders.test(one) && !/[*<{…]|\.\.\./.test(one));
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, one = ""]) => one);
  // Pictures are made by `npm run screenshots`.
  const local = links
    .filter((one) => !/^[a-z]+:|\.png$/.test(one))
    .map((one) => path.join(path.dirname(file), one));
  return [...paths, ...local].map((one) => one.replace(/:\d+$/, ""));
}

describe("what the documents name", () => {
  it.each(documents)("is there: %s", (file) => {
    expect(named(file).filter((one) => !fs.existsSync(path.join(ROOT, one)))).toEqual([]);
  });

  it("can be run: every npm script", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const asked = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name),
    );
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("the map shows the rings that the net holds", () => {
  const [, table = ""] = read("docs/map.md").split("\n| ring | places |");
  const shown = [...table.matchAll(/^\| ([a-z ]+) \| (`[^|]+`) \| [^|]+ \|$/gm)].map(
    ([, name = "", places = ""]) => ({ name, places: places.replace(/`|\.ts\b/g, "").split(" ") }),
  );
  expect(shown).toEqual(RINGS);
});

describe("the configuration", () => {
  const variables = [...read("lib/config.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
    ([, name = ""]) => name,
  );
  // Set by its host, never by a person.
  const ours = variables.filter((name) => name !== "VERCEL");

  it.each(["README.md", ".env.example"])("is told whole in %s", (file) => {
    const text = read(file);
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});
