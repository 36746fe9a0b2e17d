import fs from "node:fs";
import { expect, it } from "vitest";
import { accountStates } from "@/db/schema/account";

const rows = fs
  .readFileSync(new URL("../../docs/states.md", import.meta.url), "utf8")
  .split("## Account")[1]
  ?.split("\n## ")[0]
  ?.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| state") && !line.startsWith("| ---"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

it("docs/states.md knows the states of an account, how each comes and how each ends", () => {
  const states = [...accountStates].sort();
  expect([...new Set(rows?.map(([, , , to]) => to))].sort()).toEqual(states);
  const left = new Set(rows?.flatMap(([, from]) => from?.split(", ") ?? []).filter((from) => from !== "-"));
  expect([...left].sort()).toEqual(states);
});
