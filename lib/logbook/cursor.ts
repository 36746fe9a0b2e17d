import { z } from "zod";
import { type CareDay, careDay } from "@/lib/time/care-day";
import { type LocalTime, localTime } from "@/lib/time/local-time";

/** Where a page of entries ended: the next one begins after this entry. */
export type EntryCursor = { day: CareDay; at: LocalTime; id: string };

export const writeCursor = ({ day, at, id }: EntryCursor): string => `${day}_${at}_${id}`;

/** Anything that is no cursor of ours reads as null: the list then begins at its newest entry. */
export function readCursor(text: unknown): EntryCursor | null {
  if (typeof text !== "string" || text.length > 64) return null;
  const [dayText = "", timeText = "", id = ""] = text.split("_");
  const day = careDay(dayText);
  const at = localTime(timeText);
  return day && at && z.guid().safeParse(id).success ? { day, at, id } : null;
}
