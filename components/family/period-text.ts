import type { PeriodState } from "@/lib/family/period";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";

type Period = { startsOn: CareDay; endsOn: CareDay | null; state: PeriodState };

/** "sinds 1 september 2025", "vanaf 1 januari 2027" or both ends. */
export function periodText({ startsOn, endsOn, state }: Period, t: Messages["families"], language: Language) {
  const from = formatDay(startsOn, language, "long");
  if (endsOn) return t.between(from, formatDay(endsOn, language, "long"));
  return state === "later" ? t.from(from) : t.since(from);
}
