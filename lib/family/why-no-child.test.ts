import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { type ChildlessTie, reasonOf } from "./why-no-child";

const day = asCareDay("2026-11-27");
const tie = (
  own: Partial<Record<"startsOn" | "endsOn", string>> & Partial<Omit<ChildlessTie, "startsOn" | "endsOn">>,
): ChildlessTie => ({
  mayCollect: own.mayCollect ?? false,
  isContractHolder: own.isContractHolder ?? false,
  blocked: own.blocked ?? false,
  startsOn: asCareDay(own.startsOn ?? "2026-01-01"),
  endsOn: own.endsOn ? asCareDay(own.endsOn) : null,
});

describe("why somebody sees no child", () => {
  it.each([
    ["nothing ties", [], { kind: "none" }],
    ["only collects", [tie({ mayCollect: true })], { kind: "collects" }],
    ["pays without seeing", [tie({ isContractHolder: true, mayCollect: true })], { kind: "pays" }],
    ["is blocked", [tie({ blocked: true, mayCollect: true })], { kind: "blocked" }],
    [
      "is blocked for one and collects another",
      [tie({ blocked: true }), tie({ mayCollect: true })],
      { kind: "collects" },
    ],
    [
      "begins later",
      [tie({ startsOn: "2027-02-01" }), tie({ startsOn: "2026-12-01" })],
      { kind: "later", startsOn: "2026-12-01" },
    ],
    [
      "ended",
      [tie({ endsOn: "2026-06-30" }), tie({ endsOn: "2026-11-26" })],
      { kind: "ended", endsOn: "2026-11-26" },
    ],
    [
      "ended as blocked",
      [tie({ endsOn: "2026-06-30", blocked: true })],
      { kind: "ended", endsOn: "2026-06-30" },
    ],
    [
      "ended once and begins again",
      [tie({ endsOn: "2026-06-30" }), tie({ startsOn: "2026-12-01" })],
      { kind: "later", startsOn: "2026-12-01" },
    ],
    ["collects until today", [tie({ mayCollect: true, endsOn: "2026-11-27" })], { kind: "collects" }],
    ["has a tie without any right", [tie({})], { kind: "none" }],
  ])("%s", (_name, ties, reason) => expect(reasonOf(ties, day)).toEqual(reason));
});
