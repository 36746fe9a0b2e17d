import { expect, it } from "vitest";
import { kindsOfActor } from "@/tests/support/kinds-of-actor";
import { workHome } from "./work-home";

it("leads everybody to the own work, and nobody to another's", () => {
  expect(workHome(kindsOfActor.carer)).toBe("/team/today");
  expect(workHome(kindsOfActor.manager)).toBe("/team/today");
  expect(workHome(kindsOfActor.office)).toBe("/team/start");
  expect(workHome(kindsOfActor.admin)).toBe("/team/start");
  expect(workHome(kindsOfActor.parent)).toBeNull();
  expect(workHome({ ...kindsOfActor.parent, awaitsSecondFactor: true })).toBe("/account/second-factor");
});
