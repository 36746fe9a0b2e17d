import type { CareType } from "@/db/schema/organisation";
import type { CareDay } from "@/lib/time/types";
import type { StatedGroup } from "./annual-figures";

/** Whose care a group of figures is, and where it was given. */
export type StatedCare = {
  /** Null once the child is erased. */
  childId: string | null;
  child: { name: string; birthDate: CareDay; bsnLastDigits: string | null };
  careType: CareType;
  locationName: string;
  lrkNumber: string;
};
export type StatedYear = { lines: number; groups: (Omit<StatedGroup, "childId"> & StatedCare)[] };

/** What one edition of a statement said, as it is kept with it. */
export type StatedFigures = {
  /** Of how many lines of invoices it is the sum: lines are only added, so one more means that it may be stale. */
  lines: number;
  groups: (Omit<StatedGroup, "childId"> &
    Omit<StatedCare, "child"> & { child: { name: string; birthDate: CareDay } })[];
};

/** What makes two editions say the same: the money and its days, not how a name or a location is written by now. */
export const sameBy = ({ groups }: StatedFigures): string[] =>
  groups
    .map(({ child, childId: _id, locationName: _place, careType: _type, ...money }) =>
      JSON.stringify({ bornOn: child.birthDate, ...money }),
    )
    .sort();

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Of a whole paper: hours in ten-thousandths are never rounded here. */
export const totalsOf = ({ groups }: Pick<StatedFigures, "groups">) => ({
  hours: (total(groups.map(({ hours }) => Math.round(Number(hours) * 10_000))) / 10_000).toFixed(4),
  careCents: total(groups.map(({ careCents }) => careCents)),
});
