import { expect, it } from "vitest";
import { whoMay } from "@/tests/support/kinds-of-actor";
import { maySeeDeadLetters } from "./policy";

it("shows letters that could not be sent to office and admin", () => {
  expect(whoMay(maySeeDeadLetters)).toEqual(["office", "admin", "set-up"]);
});
