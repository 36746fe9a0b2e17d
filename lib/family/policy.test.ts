import { expect, test } from "vitest";
import { type KindOfActor, whoMay } from "@/tests/support/kinds-of-actor";
import * as policy from "./policy";

const rights = {
  mayOpenFamilies: policy.mayOpenFamilies,
  mayOpenSheets: policy.mayOpenSheets,
  mayReadAccessLog: policy.mayReadAccessLog,
  mayRegister: policy.mayRegister,
  mayArrangeFamilies: policy.mayArrangeFamilies,
};

const grid: Record<keyof typeof rights, KindOfActor[]> = {
  mayOpenFamilies: ["manager", "office", "admin", "set-up"],
  mayOpenSheets: ["carer", "manager", "set-up"],
  mayReadAccessLog: ["office", "admin", "set-up"],
  mayRegister: ["office", "admin", "set-up"],
  mayArrangeFamilies: ["manager", "office", "admin", "set-up"],
};

test.each(Object.entries(grid))("%s: %j", (right, kinds) => {
  expect(whoMay(rights[right as keyof typeof rights])).toEqual(kinds);
});

test("every right stands in the grid", () => {
  const others = ["familiesWithin", "familyRoles", "sheetsWithin"];
  expect([...Object.keys(grid), ...others].sort()).toEqual(Object.keys(policy).sort());
});
