import { ageInYears, type CareDay } from "@/lib/time/care-day";

export const ages = ["zero", "one", "two", "three"] as const;

/** Children present in a daycare group by completed years. `zero` are the babies, before their first birthday. */
export type AgeCounts = Record<(typeof ages)[number], number>;

export const nobody: AgeCounts = { zero: 0, one: 0, two: 0, three: 0 };

/**
 * Where a child counts on that day. A child of 4 stays with the three-year-olds until it leaves for school; a child
 * not yet born, in a forecast, counts as the baby it will be.
 */
export function ageGroupOf(birth: CareDay, day: CareDay): keyof AgeCounts {
  const years = ageInYears(birth, day);
  if (years < 1) return "zero";
  if (years === 1) return "one";
  return years === 2 ? "two" : "three";
}

export function countByAge(births: readonly CareDay[], day: CareDay): AgeCounts {
  const counts = { ...nobody };
  for (const birth of births) counts[ageGroupOf(birth, day)] += 1;
  return counts;
}

export function childrenIn(counts: AgeCounts): number {
  return counts.zero + counts.one + counts.two + counts.three;
}

/** The band of the legal table, named by the youngest and the oldest child present; null for an empty group. */
export type AgeBand = "0" | "1" | "2" | "3" | "0-1" | "0-2" | "0-3" | "1-2" | "1-3" | "2-3";

export function ageBandOf(counts: AgeCounts): AgeBand | null {
  const present = ages.map((age, years) => (counts[age] > 0 ? years : -1)).filter((years) => years >= 0);
  const [youngest] = present;
  const oldest = present.at(-1);
  if (youngest === undefined || oldest === undefined) return null;
  return (youngest === oldest ? `${youngest}` : `${youngest}-${oldest}`) as AgeBand;
}
