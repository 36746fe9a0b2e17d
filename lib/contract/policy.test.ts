import { expect, test } from "vitest";
import { whoMay } from "@/tests/support/kinds-of-actor";
import * as policy from "./policy";

test("contracts and placements are the office's work", () => {
  expect(whoMay(policy.mayArrangeContracts)).toEqual(["office", "admin", "set-up"]);
  expect(Object.keys(policy)).toEqual(["mayArrangeContracts"]);
});
