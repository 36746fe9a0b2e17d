import type { Language } from "@/lib/i18n/language";
import type { CareSession } from "@/lib/planning/care-session";
import type { PartCount, StaffNeed } from "@/lib/roster/view";
import type { Messages } from "@/lib/texts/catalogue";
import { formatTime, formatTimeSpan } from "@/lib/time/format";

/** What the parts of a sheet need to speak. */
export type RosterTexts = { t: Messages["roster"]; care: Messages["care"]; language: Language };

/** "Hele dag", or the times where no day part fits. */
export const sessionText = (session: CareSession, { care, language }: RosterTexts) =>
  session.dayPart ? care.dayParts[session.dayPart] : formatTimeSpan(session, language);

export const partText = (part: PartCount, { care, language }: RosterTexts) =>
  part.code ? care.dayParts[part.code] : formatTimeSpan(part, language);

/** Short for the eye; `spoken` is whole for the ear. */
export function staffText(need: StaffNeed, { t, language }: RosterTexts): { short: string; spoken: string } {
  switch (need.kind) {
    case "nobody":
      return { short: "–", spoken: t.nobody };
    case "refused":
      return { short: t.refused[need.reason], spoken: t.refused[need.reason] };
    case "location": {
      const same = need.atLeast === need.atMost;
      const short = same ? t.staff(need.atMost) : t.staffRange(need.atLeast, need.atMost);
      return { short, spoken: same ? t.staffSpoken(need.atMost) : short };
    }
    case "group": {
      const from = t.staffFrom(formatTime(need.at.from, language));
      return { short: t.staff(need.required), spoken: `${t.staffSpoken(need.required)}, ${from}` };
    }
  }
}
