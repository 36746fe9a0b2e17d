import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import { type CareSession, isExpected } from "@/lib/planning/care-session";
import { careChanges } from "@/lib/texts/care-changes";
import { parentArea } from "@/lib/texts/parent-area";
import { type CareDay, today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import { localTimeOf } from "@/lib/time/wall-clock";

/** Where the form was opened from, and this moment; null for who may not report absence. */
export type Reporting = { from: "dashboard" | "planning"; now: Instant } | null;

type ReportLinkProps = {
  day: CareDay;
  sessions: readonly CareSession[];
  reporting: Reporting;
  language: Language;
};

/** Leads to the form with kind and date filled in, on a day the child is still to come: sick today, absent later. */
export function ReportLink({ day, sessions, reporting, language }: ReportLinkProps) {
  if (!reporting) return null;
  const { from, now } = reporting;
  const isToday = day === today(now);
  const toCome = day > today(now) || (isToday && sessions.some((one) => one.to > localTimeOf(now)));
  if (!toCome || !sessions.some(isExpected)) return null;
  const kind = isToday ? "sick" : "absent";
  return (
    <Link
      href={`/planning/requests/new?${new URLSearchParams({ kind, date: day, from })}` as Route}
      aria-label={careChanges[language].onDay[kind](formatDay(day, language, "full"))}
      data-print="hide"
      className={buttonClass({ variant: "text", className: "-my-2 ml-auto shrink-0 text-sm" })}
    >
      {parentArea[language].quick[kind]}
    </Link>
  );
}
