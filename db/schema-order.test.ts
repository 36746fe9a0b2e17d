import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const folder = path.join(import.meta.dirname, "schema");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const importsOf = new Map(
  files.map((name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    return [name, [...text.matchAll(/from "\.\/([\w-]+)"/g)].map(([, file]) => `${file}.ts`)];
  }),
);

const circlesFrom = (name: string, way: readonly string[] = []): string[] =>
  way.includes(name)
    ? [[...way.slice(way.indexOf(name)), name].join(" → ")]
    : (importsOf.get(name) ?? []).flatMap((next) => circlesFrom(next, [...way, name]));

// Whoever asks first decides which file is read first: in a circle a list may not be there yet.
it("lets no file of the schema wait for one that waits for it", () => {
  expect(importsOf.get("child.ts")).toContain("person.ts");
  expect([...new Set(files.flatMap((name) => circlesFrom(name)))]).toEqual([]);
});
