import { describe, expect, it } from "vitest";
import { safeNextPath } from "./next-path";

describe("the page after signing in", () => {
  it.each(["/planning", "/logbook?from=2026-11-23&to=2026-11-29", "/"])("%s is ours", (path) => {
    expect(safeNextPath(path)).toBe(path);
  });
  it.each([
    undefined,
    "",
    "planning",
    "https://elders.example/",
    "//elders.example",
    "/\\elders.example",
    "/planning\\..\\x",
    "\\/elders.example",
    "/\t/elders.example",
    "/ /elders.example",
    "/..//elders.example",
    "javascript:alert(1)",
    "/é",
  ])("%s is not followed", (path) => {
    expect(safeNextPath(path)).toBe("/");
  });
});
