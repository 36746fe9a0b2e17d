import { describe, expect, it } from "vitest";
import { type LinkedChild, linkRefusal, reachesOthers } from "./rules";

const child = (id: string, guardianIds: string[], inAlbum = true, inGroupPhotos = true): LinkedChild => ({
  id,
  guardianIds,
  inAlbum,
  inGroupPhotos,
});

describe("who may stand on one photo", () => {
  it.each([
    ["nobody", [], null],
    ["a child alone without group consent", [child("a", ["1"], true, false)], null],
    ["a child without album", [child("a", ["1"], false)], "photoNoConsent"],
    ["two families who agree", [child("a", ["1"]), child("b", ["2"])], null],
    ["two families, one says no", [child("a", ["1"]), child("b", ["2"], true, false)], "photoNoGroupConsent"],
    [
      "siblings who say no to groups",
      [child("a", ["1", "2"], true, false), child("b", ["2", "1"], true, false)],
      null,
    ],
    [
      "half siblings: the other parent would see",
      [child("a", ["1", "2"], true, false), child("b", ["1"])],
      "photoNoGroupConsent",
    ],
    [
      "a child whom no guardian sees",
      [child("a", ["1"]), child("b", [], true, false)],
      "photoNoGroupConsent",
    ],
  ] as const)("%s", (_what, children, expected) => {
    expect(linkRefusal([...children])).toBe(expected);
  });

  it("reaches nobody else when all have the same guardians", () => {
    expect(reachesOthers([child("a", ["1", "2"]), child("b", ["2", "1"])])).toBe(false);
    expect(reachesOthers([child("a", ["1", "2"]), child("b", ["2"])])).toBe(true);
  });
});
