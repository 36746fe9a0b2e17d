import { cn } from "@/components/ui/cn";
import type { Language } from "@/lib/i18n/language";
import type { CareSession } from "@/lib/planning/care-session";
import type { PlanningWeek, PlanningWeekDay } from "@/lib/planning/view";
import { dateRange } from "@/lib/texts/date-range";
import { planning } from "@/lib/texts/planning";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { ClosedLine } from "./closed-line";
import { type Reporting, ReportLink } from "./report-link";
import { SessionChips } from "./session-chips";
import { sessionText } from "./session-text";

type WeekTableProps = {
  weeks: PlanningWeek[];
  today: CareDay;
  language: Language;
  caption: string;
  reporting: Reporting;
  className?: string;
};

/** A row per week, a column per weekday. */
export function WeekTable({ weeks, today, language, caption, reporting, className }: WeekTableProps) {
  return (
    <table className={cn("w-full table-fixed border-collapse", className)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-sm text-soft">
          <td className="w-20" />
          {weeks[0]?.days.map(({ day }) => (
            <th key={day} scope="col" className="px-2 pb-2 font-semibold">
              {formatDay(day, language, "weekdayLong")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.monday} className="border-line border-t">
            <th scope="row" className="py-3 pr-2 text-left align-top font-semibold text-sm text-soft">
              {dateRange[language].week(week.number)}
            </th>
            {week.days.map((day) => (
              <DayCell
                key={day.day}
                day={day}
                isToday={day.day === today}
                reporting={reporting}
                language={language}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = { day: PlanningWeekDay; isToday: boolean; reporting: Reporting; language: Language };

function DayCell({ day: { day, sessions, closedFor, inRange }, isToday, reporting, language }: DayCellProps) {
  const t = planning[language];
  if (!inRange) return <td />;
  return (
    <td className="px-2 py-3 align-top" aria-current={isToday ? "date" : undefined}>
      <p className={cn("mb-1.5 text-sm", isToday ? "font-bold text-leaf" : "text-soft")}>
        <time dateTime={day}>{formatDay(day, language, "short")}</time>
        {isToday ? ` · ${t.today}` : null}
      </p>
      {closedFor ? <ClosedLine name={closedFor} language={language} className="text-sm" /> : null}
      {sessions.length === 0 && !closedFor ? <p className="text-sm text-soft">{t.noCare}</p> : null}
      <div className="grid gap-2">
        {sessions.map((session) => (
          <SessionBlock key={session.from} session={session} language={language} />
        ))}
        <ReportLink day={day} sessions={sessions} reporting={reporting} language={language} />
      </div>
    </td>
  );
}

type SessionBlockProps = { session: CareSession; language: Language };

function SessionBlock({ session, language }: SessionBlockProps) {
  const { title, about } = sessionText(session, language);
  const expected = session.status === "planned";
  return (
    <div
      className={cn(
        "rounded-md border p-2",
        expected ? "border-transparent bg-leaf-soft print:border-line" : "border-line",
      )}
    >
      <p className={cn("font-semibold text-sm", expected ? "text-leaf-ink" : "text-soft line-through")}>
        {title}
      </p>
      {about.map((line) => (
        <p key={line} className={cn("text-xs", expected ? "text-leaf-ink" : "text-soft")}>
          {line}
        </p>
      ))}
      <SessionChips session={session} language={language} className="mt-1.5" />
    </div>
  );
}
