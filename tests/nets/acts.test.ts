import fs from "node:fs";
import { expect, it } from "vitest";
import { actNames } from "@/lib/audit/acts";
import { listSourceFiles } from "../../scripts/lib/source-files.mjs";

const { acts, unrefused, readings } = actNames;
const all = [...acts, ...unrefused, ...readings];

const textsOf = (files: RegExp) =>
  listSourceFiles()
    .filter((file) => files.test(file) && !file.startsWith("lib/audit/acts"))
    .map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));
const sources = textsOf(/^lib\/.*(?<!\.test)\.ts$/);
const tests = textsOf(/^tests\/integration\/.*\.test\.ts$/);

/** Where an act goes through the frame; who only notes an attempt before it does not. */
const performs = (name: string) =>
  sources
    .filter(({ text }) => text.includes(`"${name}"`) && /\b(?:runAct|manageAccount|defineAct)\b/.test(text))
    .map(({ file }) => file);

it("no name stands twice", () => expect(all).toHaveLength(new Set(all).size));

it.each([...acts, ...unrefused])("%s is performed in one place, and a test reads its audit row", (name) => {
  expect(performs(name)).toHaveLength(1);
  const row = new RegExp(`"${name.replace(".", "\\.")}(?: done)?"`);
  expect(tests.filter(({ text }) => row.test(text)).map(({ file }) => file)).not.toEqual([]);
});

it.each(readings)("%s is noted where somebody reads", (name) => {
  expect(sources.filter(({ text }) => text.includes(`"${name}"`))).not.toEqual([]);
});

it("every call of the frame names one of them", () => {
  const named = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bact: "([^"]+)"/g)].map(([, name]) => name),
  );
  expect(named.filter((name) => !all.includes(name ?? ""))).toEqual([]);
});
