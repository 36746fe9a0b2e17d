import { describe, expect, it } from "vitest";
import { kindsOfActor, whoMay } from "@/tests/support/kinds-of-actor";
import { mayDecideChange } from "./policy";

const asked = { askedBy: "a parent", personId: null, forOffice: false };

describe("who accepts a change", () => {
  it("is a manager, the office or an admin", () => {
    expect(whoMay((actor) => mayDecideChange(actor, asked))).toEqual(["manager", "office", "admin"]);
  });

  it("is no manager when it holds a number of the state or the bank", () => {
    expect(whoMay((actor) => mayDecideChange(actor, { ...asked, forOffice: true }))).toEqual([
      "office",
      "admin",
    ]);
  });

  it("is never the one who asked, nor the one it is about", () => {
    const self = kindsOfActor.admin.personId;
    expect(whoMay((actor) => mayDecideChange(actor, { ...asked, askedBy: self }))).toEqual([]);
    expect(whoMay((actor) => mayDecideChange(actor, { ...asked, personId: self }))).toEqual([]);
  });
});
