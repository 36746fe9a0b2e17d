import type { Role } from "@/lib/access/roles";

/** What is counted: children whose file or card was opened, photos larger than in an overview, papers. */
export const readingKinds = ["children", "photos", "papers"] as const;
export type ReadingKind = (typeof readingKinds)[number];
type Limits = Record<ReadingKind, { hour: number; day: number }>;

/**
 * How many different ones a person may open before an administrator hears of it. Set well above a busy day: a
 * carer knows two groups, a manager a location, the office goes through all families of one once a year.
 */
export const readingLimits: Record<Role | "parent", Limits> = {
  parent: {
    children: { hour: 8, day: 12 },
    photos: { hour: 600, day: 2500 },
    papers: { hour: 80, day: 200 },
  },
  carer: { children: { hour: 40, day: 70 }, photos: { hour: 300, day: 800 }, papers: { hour: 20, day: 60 } },
  manager: {
    children: { hour: 60, day: 150 },
    photos: { hour: 300, day: 800 },
    papers: { hour: 60, day: 200 },
  },
  office: {
    children: { hour: 90, day: 300 },
    photos: { hour: 300, day: 800 },
    papers: { hour: 150, day: 600 },
  },
  admin: {
    children: { hour: 90, day: 300 },
    photos: { hour: 300, day: 800 },
    papers: { hour: 150, day: 600 },
  },
};

export type Window = "hour" | "day";
export const windowMinutes: Record<Window, number> = { hour: 60, day: 1440 };
export type Counts = Record<ReadingKind, Record<Window, number>>;
export type Excess = { opened: number; limit: number; minutes: number; percent: number };

/** Where somebody is furthest over, by the widest of the own roles; null within the limits. */
export function worstExcess(counts: Counts, roles: readonly Role[]): Excess | null {
  const held = ["parent" as const, ...roles];
  const all = readingKinds.flatMap((kind) =>
    (["hour", "day"] as const).map((window): Excess => {
      const limit = Math.max(...held.map((role) => readingLimits[role][kind][window]));
      const opened = counts[kind][window];
      return { opened, limit, minutes: windowMinutes[window], percent: Math.round((opened * 100) / limit) };
    }),
  );
  const [worst] = all.filter((one) => one.opened > one.limit).sort((a, b) => b.percent - a.percent);
  return worst ?? null;
}

const [firstDelay, longestDelay] = [500, 8_000];

/** Half a second at the limit, twice as long with each further half of it, and never so long that a page fails. */
export const delayFor = (percent: number): number =>
  Math.min(longestDelay, firstDelay * 2 ** Math.max(0, Math.floor((percent - 100) / 50)));

/** An alarm that was answered is not raised again each minute, but it is when the reading goes on. */
export const isNews = (percent: number, told: number | null): boolean =>
  told === null || percent >= told * 1.5;
