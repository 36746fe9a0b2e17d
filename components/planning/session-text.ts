import type { Language } from "@/lib/i18n/language";
import type { CareSession } from "@/lib/planning/care-session";
import { care } from "@/lib/texts/care";
import { formatTimeSpan } from "@/lib/time/format";

/** What a session is called, and what is said under it; its status stands beside it as a chip. */
export function sessionText(session: CareSession, language: Language): { title: string; about: string[] } {
  const times = formatTimeSpan(session, language);
  const circumstance = circumstanceOf(session) ?? [];
  if (session.dayPart === null) return { title: times, about: [circumstance].flat() };
  return { title: care[language].dayParts[session.dayPart], about: [times, circumstance].flat() };
}

/** A day part and "geen opvang" would contradict each other: what it is instead stands in the chip. */
function circumstanceOf(session: CareSession): string | null {
  if (session.status === "planned") return session.groupName;
  return session.closureName ?? null;
}
