import type { CareDay } from "@/lib/time/care-day";

/** Parts of a child's health that are told in words. */
export const healthTexts = [
  "diet",
  "medicines",
  "vaccinations",
  "remarks",
  "doctorName",
  "doctorPhone",
] as const;
export type HealthText = (typeof healthTexts)[number];

/** What a parent told of a child's health and is in no file yet. */
export type HealthNews = {
  /** Only added ones: an allergy that is taken away stays until the daycare has said yes. */
  allergies: string[];
  texts: { field: HealthText; value: string }[];
  /** A later day from which all of it holds, when a day was named. */
  holdsFrom: CareDay | null;
  /** The daycare has said yes, and the day it holds from is still to come. */
  accepted: boolean;
};

export type ToldHealth = { field: string; value: string };

const same = (one: string) => one.trim().toLowerCase();

/** What is new beside the allergies in the file; null when something is only taken away, or emptied. */
export function healthNews(
  told: readonly ToldHealth[],
  known: readonly string[],
  state: Pick<HealthNews, "holdsFrom" | "accepted">,
): HealthNews | null {
  const inFile = new Set(known.map(same));
  const labels = told.find(({ field }) => field === "allergies")?.value ?? "";
  const allergies = labels.split(", ").filter((label) => label !== "" && !inFile.has(same(label)));
  const texts = healthTexts.flatMap((field) => {
    const value = told.find((one) => one.field === field)?.value;
    return value ? [{ field, value }] : [];
  });
  const { holdsFrom, accepted } = state;
  return allergies.length + texts.length > 0 ? { allergies, texts, holdsFrom, accepted } : null;
}
