import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/processes.mjs";
import { listSourceFiles } from "../../scripts/lib/source-files.mjs";
import { kindsOfActor, whoMay } from "../support/kinds-of-actor";
import { type Right, rights, rightsElsewhere } from "./rights";

/** Of a domain its policy.ts; of the questions that many ask, reach.ts as well. */
const policies = listSourceFiles(
  (file) => file === "lib/" || /^lib\/.*(?:\/|\/policy\.ts|access\/reach\.ts)$/.test(file),
).map((file) => ({ file, subject: file.slice("lib/".length).replace(/\/policy\.ts$|\.ts$/, "") }));
const firstLock = fs.readFileSync(path.join(ROOT, "tests/nets/first-lock.test.ts"), "utf8");

describe("every function of a policy", () => {
  it.each(policies)("stands in the table of rights: $file", async ({ subject, file }) => {
    const module: Record<string, unknown> = await import(path.join(ROOT, file));
    const functions = Object.keys(module).filter((name) => typeof module[name] === "function");
    expect(functions.sort()).toEqual(Object.keys(rights[subject] ?? {}).sort());
  });

  it("is of a policy that is there", () => {
    expect(Object.keys(rights).sort()).toEqual(policies.map(({ subject }) => subject).sort());
  });
});

const all = [
  ...Object.entries(rights).flatMap(([subject, of]) =>
    Object.entries(of).map(([name, right]): [string, Right] => [`${subject}: ${name}`, right]),
  ),
  ...Object.entries(rightsElsewhere).map(([name, right]): [string, Right] => [`elsewhere: ${name}`, right]),
];

/** What a right answers when it is none. */
const isNo = (answer: unknown) => answer === false || answer === null;

describe("who is refused", () => {
  it.each(all.filter(([, right]) => typeof right === "object"))("%s", (_, right) => {
    if (typeof right === "string") throw new Error("not asked here");
    if ("ask" in right) {
      expect(whoMay((actor) => !isNo(right.ask(actor)))).toEqual(right.may);
      expect(right.may.length).toBeLessThan(Object.keys(kindsOfActor).length);
      return;
    }
    expect(right.no.length).toBeGreaterThan(0);
    expect(right.yes.map((ask) => isNo(ask()))).toEqual(right.yes.map(() => false));
    expect(right.no.map((ask) => isNo(ask()))).toEqual(right.no.map(() => true));
  });

  it.each(all.filter(([, right]) => right === "rows"))("%s is asked as the owner of the rows", (name) => {
    // Once where it is imported, and again where it is asked.
    const times = firstLock.match(new RegExp(`\\b${name.split(": ")[1]}\\b`, "g"))?.length ?? 0;
    expect(times > 1).toBe(true);
  });
});
