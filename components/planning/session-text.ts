import type { Language } from "@/lib/i18n/language";
import { care } from "@/lib/i18n/messages/care";
import { planning } from "@/lib/i18n/messages/planning";
import type { CareSession } from "@/lib/planning/care-session";
import { formatTimeSpan } from "@/lib/time/format";

/** What a session is called, and what is said under it; its status stands beside it as a chip. */
export function sessionText(session: CareSession, language: Language): { title: string; about: string[] } {
  const times = formatTimeSpan(session, language);
  const circumstance = circumstanceOf(session, language) ?? [];
  if (session.dayPart === null) return { title: times, about: [circumstance].flat() };
  return { title: care[language].dayParts[session.dayPart], about: [times, circumstance].flat() };
}

function circumstanceOf(session: CareSession, language: Language): string | null {
  if (session.status === "planned") return session.groupName;
  return session.closureName ?? planning[language].noCare;
}
