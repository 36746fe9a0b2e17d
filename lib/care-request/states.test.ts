import fs from "node:fs";
import { expect, it } from "vitest";
import { careRequestStates } from "@/db/schema/care-request";
import { settledRefusal } from "./rules";
import { careRequestTransitions } from "./states";

const documented = fs
  .readFileSync(new URL("../../docs/states.md", import.meta.url), "utf8")
  .split("## Care request")[1]
  ?.split("\n## ")[0]
  ?.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| state") && !line.startsWith("| ---"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, from, event, to, who]) => ({ from, event, to, who }));

it("docs/states.md shows the transitions of the code", () =>
  expect(documented).toEqual(careRequestTransitions));

it("every state can be reached, and withdrawing alone can be undone", () => {
  expect(new Set(careRequestTransitions.map(({ to }) => to))).toEqual(new Set(careRequestStates));
  expect(new Set(careRequestTransitions.map(({ from }) => from))).toEqual(
    new Set(["-", "pending", "withdrawn"]),
  );
  expect(careRequestTransitions.filter(({ from }) => from === "withdrawn").map(({ to }) => to)).toEqual([
    "pending",
  ]);
  expect(new Set(Object.keys(settledRefusal))).toEqual(
    new Set(careRequestStates.filter((state) => state !== "pending")),
  );
});
