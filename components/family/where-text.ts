import type { WhereAbouts } from "@/lib/family/staff-queries";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatDay } from "@/lib/time/format";

/** "Vlinders · De Linde", with the date when that is still to come or over. */
export function whereText(where: WhereAbouts | null, t: Messages["families"], language: Language): string {
  if (!where) return t.notPlaced;
  const place = `${where.groupName} · ${where.locationName}`;
  if (where.state === "later") return `${place}, ${t.startsOn(formatDay(where.startsOn, language, "long"))}`;
  if (where.state === "left" && where.endsOn)
    return `${place}, ${t.leftOn(formatDay(where.endsOn, language, "long"))}`;
  return place;
}
