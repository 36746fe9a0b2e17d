import { expect, test } from "vitest";
import { namedStories, namedTests } from "./named-results.mjs";

test("a failed test is named with its file and its reason in one line", () => {
  const assertionResults = [
    { status: "passed", fullName: "adds" },
    {
      status: "failed",
      fullName: "subtracts",
      failureMessages: ["\u001b[31mexpected 1\u001b[39m\n  to be 2"],
    },
    { status: "skipped", fullName: "divides" },
  ];
  expect(namedTests([{ name: "sums.test.ts", status: "failed", assertionResults }])).toEqual({
    skipped: ["divides"],
    failures: ["sums.test.ts › subtracts: expected 1 to be 2"],
  });
});

test("a file that could not be loaded is named too, in at most one line", () => {
  const lost = { name: "lost.test.ts", status: "failed", message: "x".repeat(900), assertionResults: [] };
  expect(namedTests([lost]).failures).toEqual([`lost.test.ts: ${"x".repeat(300)}…`]);
});

test("a story is found in any group, with what its last attempt said", () => {
  const results = [{ error: { message: "first" } }, { error: { message: "no such button" } }];
  const specs = [
    { title: "sends", tests: [{ status: "unexpected", projectName: "phone", results }] },
    { title: "prints", tests: [{ status: "skipped", projectName: "phone" }] },
  ];
  expect(namedStories([{ title: "all", suites: [{ title: "messages", specs }] }])).toEqual({
    skipped: ["phone › messages › prints"],
    failures: ["phone › messages › sends: no such button"],
  });
});
