import { type Instant, instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";

/** Where a page of a list ended: the next one begins after this row. */
export type Cursor = { at: Instant; id: string };

export const writeCursor = ({ at, id }: Cursor): string => `${at.toISOString()}_${id}`;

/** Anything that is no cursor of ours reads as null: the list then begins at its newest row. */
export function readCursor(text: unknown): Cursor | null {
  if (typeof text !== "string" || text.length > 64) return null;
  const [atText = "", id = ""] = text.split("_");
  const at = instant(atText);
  return at && idField.safeParse(id).success ? { at, id } : null;
}
