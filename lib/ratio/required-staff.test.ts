import { describe, expect, it } from "vitest";
import { type AgeCounts, ageBandOf, ages, childrenIn } from "./age-band";
import { requiredStaff, type StaffAnswer } from "./required-staff";

type Four = [zero: number, one: number, two: number, three: number];

const counts = ([zero, one, two, three]: Four): AgeCounts => ({ zero, one, two, three });
const answer = (four: Four) => requiredStaff(counts(four));
const upTo16 = Array.from({ length: 17 }, (_, count) => count);
const compositions = upTo16
  .flatMap((zero) => upTo16.flatMap((one) => upTo16.map((two) => [zero, one, two] as const)))
  .flatMap(([zero, one, two]) => upTo16.map((three): Four => [zero, one, two, three]))
  .filter((four) => childrenIn(counts(four)) <= 16);
const allowed = compositions.flatMap((four) => {
  const result = answer(four);
  return result.allowed ? [{ four, result }] : [];
});

function lessOne(four: Four): Four[] {
  return ages.flatMap((_, age) =>
    four[age] ? [four.map((count, index) => (index === age ? count - 1 : count)) as Four] : [],
  );
}

const formula = ([zero, one, two, three]: Four) => zero / 3 + (one / 5 + two / 6 + three / 8) / 1.2;

describe("worked cases", () => {
  it.each<[Four, number, Extract<StaffAnswer, { allowed: true }>["because"]]>([
    [[0, 0, 0, 0], 0, "table"],
    [[3, 0, 0, 0], 1, "table"],
    [[4, 0, 0, 0], 2, "table"],
    [[12, 0, 0, 0], 4, "table"],
    [[0, 16, 0, 0], 4, "table"],
    [[0, 0, 8, 0], 1, "table"],
    [[0, 0, 9, 0], 2, "table"],
    [[0, 0, 0, 16], 2, "table"],
    [[0, 0, 8, 8], 2, "table"],
    [[0, 4, 4, 7], 3, "table"],
    [[1, 2, 1, 1], 1, "table"],
    [[2, 0, 1, 2], 2, "formula"],
    [[3, 1, 0, 0], 2, "formula"],
    [[8, 8, 0, 0], 4, "table"],
    [[4, 10, 0, 0], 3, "table"],
    [[4, 4, 3, 3], 3, "table"],
    [[0, 1, 11, 1], 3, "one_child_less"],
    [[0, 6, 0, 1], 2, "one_child_less"],
    [[1, 14, 0, 1], 4, "one_child_less"],
  ])("%j needs %i by %s", (four, required, because) => {
    expect(answer(four)).toEqual({ allowed: true, required, because });
  });

  it.each<[Four, string]>([
    [[13, 0, 0, 0], "too_many_babies"],
    [[9, 3, 2, 2], "too_many_babies"],
    [[9, 0, 0, 1], "too_many_babies"],
    [[0, 17, 0, 0], "group_too_large"],
    [[0, 0, 9, 8], "group_too_large"],
    [[8, 3, 3, 3], "group_too_large"],
  ])("%j is refused: %s", (four, reason) => {
    expect(answer(four)).toEqual({ allowed: false, reason });
  });

  it.each<[Four]>([[[-1, 0, 0, 0]], [[0, 0.5, 0, 0]], [[0, 0, Number.NaN, 0]]])("%j throws", (four) => {
    expect(() => answer(four)).toThrow(RangeError);
  });
});

/** The table of Bijlage 1 once more, in the order of the law: most children for 1, 2, 3 and 4 staff. */
describe("largest group per number of staff, without babies", () => {
  it.each<[string, Four, number[]]>([
    ["only 1", [0, 1, 0, 0], [5, 10, 15, 16]],
    ["only 2", [0, 0, 1, 0], [8, 16]],
    ["only 3", [0, 0, 0, 1], [8, 16]],
    ["1 and 2", [0, 1, 1, 0], [6, 11, 16]],
    ["1 to 3", [0, 1, 0, 1], [7, 13, 16]],
    ["2 and 3", [0, 0, 1, 1], [8, 16]],
  ])("%s", (_name, sample, limits) => {
    const band = ageBandOf(counts(sample));
    const same = allowed.filter(({ four }) => ageBandOf(counts(four)) === band);
    const most = limits.map((_, index) =>
      Math.max(
        ...same
          .filter(({ result }) => result.required === index + 1)
          .map(({ four }) => childrenIn(counts(four))),
      ),
    );
    expect(most).toEqual(limits);
  });
});

describe("every composition up to 16 children", () => {
  it("is answered, and 4519 of 4845 are allowed", () => {
    expect(compositions).toHaveLength(4845);
    expect(allowed).toHaveLength(4519);
    const refusedFor = compositions.map(answer).flatMap((it) => (it.allowed ? [] : [it.reason]));
    expect(new Set(refusedFor)).toEqual(new Set(["too_many_babies"]));
  });

  it("needs from one to four staff as soon as there is a child", () => {
    const outside = allowed.filter(({ result }) => result.required < 1 || result.required > 4);
    expect(outside.map(({ four }) => four)).toEqual([[0, 0, 0, 0]]);
  });

  it("never needs less than the formula where there is a baby", () => {
    const short = allowed.filter(({ four, result }) => four[0] > 0 && result.required < formula(four) - 1e-9);
    expect(short).toEqual([]);
  });

  it("names the formula only where there is a baby", () => {
    const wrong = allowed.filter(({ four, result }) => four[0] === 0 && result.because === "formula");
    expect(wrong).toEqual([]);
  });

  it("is raised for one child less in exactly 28 compositions, always of mixed ages", () => {
    const raised = allowed.filter(({ result }) => result.because === "one_child_less");
    expect(raised).toHaveLength(28);
    expect(raised.filter(({ four }) => four.filter((count) => count > 0).length < 2)).toEqual([]);
  });

  it("stays allowed when a child leaves", () => {
    const stuck = allowed.filter(({ four }) => lessOne(four).some((less) => !answer(less).allowed));
    expect(stuck).toEqual([]);
  });

  // The law compares with the smaller group before that group itself is raised, so three answers stay lower.
  it("needs no more staff when a child leaves, but in three known compositions", () => {
    const rising = allowed.filter(({ four, result }) =>
      lessOne(four).some((less) => {
        const after = answer(less);
        return after.allowed && after.required > result.required;
      }),
    );
    expect(rising.map(({ four }) => four)).toEqual([
      [0, 11, 0, 2],
      [1, 8, 0, 2],
      [1, 8, 1, 1],
    ]);
  });
});
