import { describe, expect, it } from "vitest";
import { whoMay } from "@/tests/support/kinds-of-actor";
import { mayDecideChange } from "./policy";

const asked = { forOffice: false };

describe("who accepts a change", () => {
  it("is a manager, the office or an admin", () => {
    expect(whoMay((actor) => mayDecideChange(actor, asked))).toEqual(["manager", "office", "admin"]);
  });

  it("is no manager when it holds a number of the state or the bank", () => {
    expect(whoMay((actor) => mayDecideChange(actor, { forOffice: true }))).toEqual(["office", "admin"]);
  });
});
