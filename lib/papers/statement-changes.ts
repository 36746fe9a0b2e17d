import { groupBy } from "@/lib/planning/fact-index";
import type { CareDay } from "@/lib/time/types";
import { monthCents, monthsOf } from "./annual-figures";
import type { StatedFigures } from "./stated-figures";

type Group = StatedFigures["groups"][number];
type Said = { hours: string; cents: number };

/** One month of one child and registration of which two editions say something else. */
export type StatementChange = {
  childName: string;
  lrkNumber: string;
  /** Null: costs beside care, which stand under no month. */
  month: CareDay | null;
  before: Said;
  after: Said;
};

const nothing: Said = { hours: "0.0000", cents: 0 };

/** By day of birth and number, so that a name that was corrected is the same child; twins by their names as well. */
function pairs(before: readonly Group[], after: readonly Group[]): [Group | undefined, Group | undefined][] {
  const rough = ({ child, registrationId }: Group) => `${child.birthDate} ${registrationId}`;
  const both = [groupBy([...before], rough), groupBy([...after], rough)] as const;
  const isTwin = (group: Group) => both.some((groups) => (groups.get(rough(group))?.length ?? 0) > 1);
  const keyOf = (group: Group) => (isTwin(group) ? `${rough(group)} ${group.child.name}` : rough(group));
  const keys = new Set([...before, ...after].map(keyOf));
  const of = (groups: readonly Group[], key: string) => groups.find((group) => keyOf(group) === key);
  return [...keys].map((key) => [of(before, key), of(after, key)]);
}

const saidOf = (group: Group | undefined, month: CareDay): Said => {
  const found = group?.months.find((one) => one.month === month);
  return found ? { hours: found.hours, cents: monthCents(found) } : nothing;
};

const differs = ({ before, after }: StatementChange) =>
  before.cents !== after.cents || Number(before.hours) !== Number(after.hours);

/** Month by month what changed between two editions of one year, in the order of the newer one. */
export function changesBetween(
  before: Pick<StatedFigures, "groups">,
  after: Pick<StatedFigures, "groups">,
  year: number,
): StatementChange[] {
  return pairs(before.groups, after.groups).flatMap(([old, now]) => {
    const group = now ?? old;
    if (!group) return [];
    const whose = { childName: group.child.name, lrkNumber: group.lrkNumber };
    const months = monthsOf(year).map((month) => ({
      ...{ ...whose, month, before: saidOf(old, month), after: saidOf(now, month) },
    }));
    const fee = (one: Group | undefined): Said => ({ ...nothing, cents: one?.feeCents ?? 0 });
    return [...months, { ...whose, month: null, before: fee(old), after: fee(now) }].filter(differs);
  });
}
