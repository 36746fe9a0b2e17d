import { asCareDay, type CareDay } from "./care-day";
import { type SchoolRegion, schoolRegions } from "./school-regions";

export const schoolSeasons = ["autumn", "christmas", "spring", "may", "summer"] as const;
export type SchoolSeason = (typeof schoolSeasons)[number];

export type SchoolHoliday = {
  season: SchoolSeason;
  region: SchoolRegion;
  /** The year in which it begins. */
  year: number;
  /** From Saturday up to and including Sunday. */
  from: CareDay;
  to: CareDay;
};

type Dates = readonly [from: string, to: string];
type SchoolYear = Record<SchoolSeason, Dates | Record<SchoolRegion, Dates>>;

/**
 * By the year in which the school year begins. Christmas, May and summer are fixed by the minister, autumn and spring
 * are advice (Overzicht schoolvakanties, rijksoverheid.nl). Later years are not known yet.
 */
const schoolYears: readonly SchoolYear[] = [
  {
    autumn: {
      north: ["2026-10-10", "2026-10-18"],
      middle: ["2026-10-17", "2026-10-25"],
      south: ["2026-10-17", "2026-10-25"],
    },
    christmas: ["2026-12-19", "2027-01-03"],
    spring: {
      north: ["2027-02-20", "2027-02-28"],
      middle: ["2027-02-20", "2027-02-28"],
      south: ["2027-02-13", "2027-02-21"],
    },
    may: ["2027-04-24", "2027-05-02"],
    summer: {
      north: ["2027-07-10", "2027-08-22"],
      middle: ["2027-07-17", "2027-08-29"],
      south: ["2027-07-24", "2027-09-05"],
    },
  },
  {
    autumn: {
      north: ["2027-10-16", "2027-10-24"],
      middle: ["2027-10-16", "2027-10-24"],
      south: ["2027-10-23", "2027-10-31"],
    },
    christmas: ["2027-12-25", "2028-01-09"],
    spring: {
      north: ["2028-02-19", "2028-02-27"],
      middle: ["2028-02-26", "2028-03-05"],
      south: ["2028-02-26", "2028-03-05"],
    },
    may: ["2028-04-29", "2028-05-07"],
    summer: {
      north: ["2028-07-15", "2028-08-27"],
      middle: ["2028-07-08", "2028-08-20"],
      south: ["2028-07-22", "2028-09-03"],
    },
  },
  {
    autumn: {
      north: ["2028-10-14", "2028-10-22"],
      middle: ["2028-10-21", "2028-10-29"],
      south: ["2028-10-21", "2028-10-29"],
    },
    christmas: ["2028-12-23", "2029-01-07"],
    spring: {
      north: ["2029-02-17", "2029-02-25"],
      middle: ["2029-02-17", "2029-02-25"],
      south: ["2029-02-10", "2029-02-18"],
    },
    may: ["2029-04-28", "2029-05-06"],
    summer: {
      north: ["2029-07-21", "2029-09-02"],
      middle: ["2029-07-07", "2029-08-19"],
      south: ["2029-07-14", "2029-08-26"],
    },
  },
];

/** Every holiday that is known, of every region, in order of its first day. */
export const schoolHolidays: readonly SchoolHoliday[] = schoolYears
  .flatMap((dates) =>
    schoolSeasons.flatMap((season) => {
      const known = dates[season];
      return schoolRegions.map((region) => {
        const [from, to] = "north" in known ? known[region] : known;
        return { season, region, year: Number(from.slice(0, 4)), from: asCareDay(from), to: asCareDay(to) };
      });
    }),
  )
  .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));

/** The last day that any holiday is known of: beyond it a year may have holidays that do not stand here. */
export const schoolHolidaysKnownUpTo: CareDay = schoolHolidays.reduce(
  (last, { to }) => (to > last ? to : last),
  asCareDay("2026-01-01"),
);

/** How a form names one: `north-2027-summer`. */
export const schoolHolidayKey = ({ region, year, season }: Omit<SchoolHoliday, "from" | "to">) =>
  `${region}-${year}-${season}`;

const byKey = new Map(schoolHolidays.map((holiday) => [schoolHolidayKey(holiday), holiday]));
/** Undefined for what no form of ours sends. */
export const schoolHolidayOf = (key: string): SchoolHoliday | undefined => byKey.get(key);
