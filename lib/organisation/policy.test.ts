import { expect, test } from "vitest";
import { type KindOfActor, whoMay } from "@/tests/support/kinds-of-actor";
import * as policy from "./policy";

const { maySetUpOrganisation, mayGrantRoles, mayArrangeLocations } = policy;
const rights = { maySetUpOrganisation, mayGrantRoles, mayArrangeLocations };

const grid: Record<keyof typeof rights, KindOfActor[]> = {
  maySetUpOrganisation: ["admin", "set-up"],
  mayGrantRoles: ["admin", "set-up"],
  mayArrangeLocations: ["office", "admin", "set-up"],
};

test.each(Object.entries(grid))("%s: %j", (right, kinds) => {
  expect(whoMay(rights[right as keyof typeof rights])).toEqual(kinds);
});

test("every right stands in the grid", () => {
  expect(Object.keys(grid).sort()).toEqual(Object.keys(policy).sort());
});
