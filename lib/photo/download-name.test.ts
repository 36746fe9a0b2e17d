import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { distinctNames, downloadName } from "./download-name";

const addedAt = instantAt(asCareDay("2026-11-24"), asLocalTime("16:30"));
const takenAt = instantAt(asCareDay("2026-11-23"), asLocalTime("10:15"));
const named = (caption: string, fileName = "IMG_0412.HEIC") => ({ caption, fileName, takenAt, addedAt });

describe("the name of a downloaded photo", () => {
  it.each([
    ["Verven met de handen", "2026-11-23 10.15 Verven met de handen.jpg"],
    ["", "2026-11-23 10.15 IMG_0412.jpg"],
    ["Łukasz & Çelik", "2026-11-23 10.15 Łukasz & Çelik.jpg"],
    ['../../etc: "x"\n<y>', "2026-11-23 10.15 .. .. etc x y.jpg"],
    ["x".repeat(100), `2026-11-23 10.15 ${"x".repeat(60)}.jpg`],
  ])("%j", (caption, expected) => {
    expect(downloadName(named(caption))).toBe(expected);
  });

  it("goes by the day it came when the camera said nothing", () => {
    expect(downloadName({ ...named(""), takenAt: null })).toBe("2026-11-24 16.30 IMG_0412.jpg");
  });

  it("gets a number when it is there already", () => {
    expect(distinctNames(["a.jpg", "A.jpg", "b.jpg", "a.jpg"])).toEqual([
      "a.jpg",
      "A (2).jpg",
      "b.jpg",
      "a (3).jpg",
    ]);
  });
});
