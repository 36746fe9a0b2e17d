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
const everywhere = textsOf(/^(?:app|components|emails|lib|scripts|tests)\/.*\.[mc]?[jt]sx?$/);
const tests = textsOf(/^tests\/integration\/.*\.test\.ts$/);

/** A declaration begins with its name; who only notes an attempt before it has none. */
const declared = sources.flatMap(({ text }) =>
  [...text.matchAll(/\bdefineAct\(\{\s*name: "([^"]+)"/g)].map(([, name]) => name ?? ""),
);

it("no name stands twice", () => expect(all).toHaveLength(new Set(all).size));

it.each([...acts, ...unrefused])("%s is declared in one place, and a test reads its audit row", (name) => {
  expect(declared.filter((one) => one === name)).toHaveLength(1);
  const row = new RegExp(`"${name.replace(".", "\\.")}(?: done)?"`);
  expect(tests.filter(({ text }) => row.test(text)).map(({ file }) => file)).not.toEqual([]);
});

it.each(readings)("%s is noted where somebody reads", (name) => {
  expect(sources.filter(({ text }) => text.includes(`"${name}"`))).not.toEqual([]);
});

it("every declaration has a name of these, in letters and in the first place", () => {
  const calls = sources
    .filter(({ file }) => file !== "lib/act/define-act.ts")
    .flatMap(({ text }) => [...text.matchAll(/\bdefineAct\b(?=\s*[(<])/g)]);
  expect(declared).toHaveLength(calls.length);
  expect(declared.filter((name) => !all.includes(name))).toEqual([]);
  expect(declared).toHaveLength(new Set(declared).size);
});

it("only what is declared goes through the frame", () => {
  const frame = /\b(?:from|import)\s*\(?\s*["'][^"']*\/run-act["']/;
  const users = everywhere.filter(({ text }) => frame.test(text)).map(({ file }) => file);
  expect(users).toEqual(["lib/act/define-act.ts"]);
});

it("every attempt that is noted names one of them", () => {
  const named = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bact: "([^"]+)"/g)].map(([, name]) => name),
  );
  expect(named.filter((name) => !all.includes(name ?? ""))).toEqual([]);
});
