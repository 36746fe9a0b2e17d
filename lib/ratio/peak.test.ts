import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { momentsOf, type PresentChild, peakOf } from "./peak";

const day = asCareDay("2026-11-23");
const baby = "2026-03-01";
const threeYearOld = "2023-03-01";

function children(number: number, birth: string, ...spans: string[]): PresentChild[] {
  const parsed = spans.map((span) => ({
    from: asLocalTime(span.slice(0, 5)),
    to: asLocalTime(span.slice(6)),
  }));
  return Array.from({ length: number }, () => ({ birth: asCareDay(birth), spans: parsed }));
}

const peak = (...groups: PresentChild[][]) => peakOf(momentsOf(groups.flat(), day));

describe("momentsOf", () => {
  it("cuts the day where someone comes or goes and leaves out empty hours", () => {
    const present = [
      children(1, baby, "07:45-09:00"),
      children(2, threeYearOld, "08:00-09:00", "10:00-11:00"),
    ];
    const moments = momentsOf(present.flat(), day);
    expect(moments.map(({ span, children }) => [span.from, span.to, children])).toEqual([
      ["07:45", "08:00", 1],
      ["08:00", "09:00", 3],
      ["10:00", "11:00", 2],
    ]);
    expect(moments[1]?.counts).toEqual({ zero: 1, one: 0, two: 0, three: 2 });
  });

  it("counts a child once when its spans touch or overlap", () => {
    const moments = momentsOf(children(1, baby, "07:45-13:00", "13:00-18:30", "12:00-14:00"), day);
    expect(moments).toMatchObject([{ span: { from: "07:45", to: "18:30" }, children: 1 }]);
  });

  it("has none without children or with empty spans", () => {
    expect(momentsOf([], day)).toEqual([]);
    expect(momentsOf(children(1, baby, "09:00-09:00"), day)).toEqual([]);
  });
});

describe("peakOf", () => {
  it("does not add morning and afternoon children who change at 13:00", () => {
    const mornings = children(8, threeYearOld, "07:45-13:00");
    expect(peak(mornings, children(8, threeYearOld, "13:00-18:30"))).toMatchObject({
      children: 8,
      required: 1,
    });
    expect(peak(mornings, children(8, threeYearOld, "12:59-18:30"))).toMatchObject({
      children: 16,
      required: 2,
    });
  });

  it("finds most children and most staff apart", () => {
    const result = peak(children(7, baby, "07:45-13:00"), children(8, threeYearOld, "13:00-18:30"));
    expect(result).toMatchObject({ children: 8, required: 3, busiest: { children: 7 }, refused: null });
  });

  it("names the first moment that is not allowed and still answers for the rest", () => {
    const result = peak(children(9, baby, "07:45-18:30"), children(1, threeYearOld, "09:00-10:00"));
    expect(result).toMatchObject({
      children: 10,
      required: 3,
      refused: { span: { from: "09:00" }, staff: { reason: "too_many_babies" } },
    });
  });

  it("asks nothing of an empty day", () => {
    expect(peak()).toEqual({ children: 0, required: 0, busiest: null, refused: null });
  });
});
