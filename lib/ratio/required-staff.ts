import { type AgeBand, type AgeCounts, ageBandOf, ages, childrenIn } from "./age-band";

/**
 * Staff a daycare group needs by law with these children present at one moment: Besluit kwaliteit kinderopvang,
 * Bijlage 1, as in force since 1-1-2019. An aid for planning; 1ratio.nl is the binding calculation.
 */
export type StaffAnswer =
  | { allowed: true; required: number; because: "table" | "formula" | "one_child_less" }
  | { allowed: false; reason: "group_too_large" | "too_many_babies" };

/** One cell of the legal table: this many staff may have up to `children`, of whom up to `babies` are babies. */
interface Cell {
  staff: number;
  children: number;
  babies: number;
}

const largestGroup = 16;
const largestBabyGroup = 12;
const mostBabiesInMixedGroup = 8;

// Keys are the completed years of the youngest and the oldest child, so the law's band "0 tot 3" is our "0-2".
const table: Record<AgeBand, Cell[]> = {
  "0": cells([1, 3], [2, 6], [3, 9], [4, 12]),
  "1": cells([1, 5], [2, 10], [3, 15], [4, 16]),
  "2": cells([1, 8], [2, 16]),
  "3": cells([1, 8], [2, 16]),
  "0-1": cells([1, 4], [2, 8], [3, 14, 8], [4, 16, 8]),
  "0-2": cells([1, 5], [2, 10], [3, 13, 8], [3, 14, 4], [3, 15, 3], [4, 16, 8]),
  "0-3": cells([1, 5], [2, 12], [3, 14, 8], [3, 15, 5], [3, 16, 3], [4, 16, 8]),
  "1-2": cells([1, 6], [2, 11], [3, 16]),
  "1-3": cells([1, 7], [2, 13], [3, 16]),
  "2-3": cells([1, 8], [2, 16]),
};

/** Counts are whole and not negative; anything else throws. Nobody present needs nobody. */
export function requiredStaff(counts: AgeCounts): StaffAnswer {
  const refusal = refusalOf(counts);
  if (refusal !== null) return { allowed: false, reason: refusal };
  const byTable = staffByTable(counts);
  const byFormula = staffByFormula(counts);
  const before = Math.max(byTable, byFormula);
  if (needsMoreWithOneChildLess(counts, before)) {
    return { allowed: true, required: before + 1, because: "one_child_less" };
  }
  return { allowed: true, required: before, because: byFormula > byTable ? "formula" : "table" };
}

function refusalOf(counts: AgeCounts): "group_too_large" | "too_many_babies" | null {
  if (ages.some((age) => !Number.isInteger(counts[age]) || counts[age] < 0)) {
    throw new RangeError("Counts of children are whole numbers from 0");
  }
  const mostBabies = ageBandOf(counts) === "0" ? largestBabyGroup : mostBabiesInMixedGroup;
  if (counts.zero > mostBabies) return "too_many_babies";
  return childrenIn(counts) > largestGroup ? "group_too_large" : null;
}

function staffByTable(counts: AgeCounts): number {
  const band = ageBandOf(counts);
  if (band === null) return 0;
  const children = childrenIn(counts);
  const cell = table[band].find((it) => children <= it.children && counts.zero <= it.babies);
  if (cell === undefined) throw new Error("The table covers every allowed group");
  return cell.staff;
}

/** Z = n0/3 + (n1/5 + n2/6 + n3/8) / 1.2, rounded up, with a baby present only; in parts of 1/144 it is exact. */
function staffByFormula({ zero, one, two, three }: AgeCounts): number {
  return zero === 0 ? 0 : Math.ceil((48 * zero + 24 * one + 20 * two + 15 * three) / 144);
}

/** The law's last rule: when the group with one child less would need more staff, one person is added. */
function needsMoreWithOneChildLess(counts: AgeCounts, staff: number): boolean {
  return ages
    .filter((age) => counts[age] > 0)
    .map((age) => ({ ...counts, [age]: counts[age] - 1 }))
    .some((less) => refusalOf(less) === null && Math.max(staffByTable(less), staffByFormula(less)) > staff);
}

function cells(...rows: [staff: number, children: number, babies?: number][]): Cell[] {
  return rows.map(([staff, children, babies = children]) => ({ staff, children, babies }));
}
