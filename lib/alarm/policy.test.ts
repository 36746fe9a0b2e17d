import { expect, it } from "vitest";
import { whoMay } from "@/tests/support/kinds-of-actor";
import { mayHandleAlarms } from "./policy";

it("shows alarms to administrators only", () => {
  expect(whoMay(mayHandleAlarms)).toEqual(["admin", "set-up"]);
});
