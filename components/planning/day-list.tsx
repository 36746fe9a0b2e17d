import { cn } from "@/components/ui/cn";
import { DayTile } from "@/components/ui/day-tile";
import { List } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { CareSession } from "@/lib/planning/care-session";
import type { PlanningDay } from "@/lib/planning/view";
import { planning } from "@/lib/texts/planning";
import { formatDay } from "@/lib/time/format";
import { ClosedLine } from "./closed-line";
import { type Reporting, ReportLink } from "./report-link";
import { SessionChips } from "./session-chips";
import { sessionText } from "./session-text";

export type DaySection = { title: string; days: PlanningDay[] };
type DaySectionsProps = { sections: DaySection[]; language: Language; reporting: Reporting };

/** Days under a heading per week or month; a single section needs none. */
export function DaySections({ sections, language, reporting }: DaySectionsProps) {
  return (
    <div className="grid gap-6">
      {sections.map(({ title, days }) => (
        <div key={title}>
          {sections.length > 1 ? <h2 className="mb-3 first-letter:uppercase">{title}</h2> : null}
          <DayList days={days} language={language} reporting={reporting} />
        </div>
      ))}
    </div>
  );
}

type DayListProps = { days: PlanningDay[]; language: Language; reporting: Reporting };

/** Days under each other, each with its care; a day without says so. */
export function DayList({ days, language, reporting }: DayListProps) {
  return (
    <List>
      {days.map(({ day, sessions, closedFor }) => (
        <li key={day} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 first:pt-0 last:pb-0">
          <DayTile
            date={day}
            weekday={formatDay(day, language, "weekdayShort")}
            day={formatDay(day, language, "dayNumber")}
            month={formatDay(day, language, "monthShort")}
            label={formatDay(day, language, "full")}
          />
          <div className="grid min-w-0 flex-1 basis-20 gap-2">
            {closedFor ? <ClosedLine name={closedFor} language={language} /> : null}
            {sessions.length === 0 && !closedFor ? (
              <p className="text-soft">{planning[language].noCare}</p>
            ) : null}
            {sessions.map((session) => (
              <SessionLine key={session.from} session={session} language={language} />
            ))}
          </div>
          <ReportLink day={day} sessions={sessions} reporting={reporting} language={language} />
        </li>
      ))}
    </List>
  );
}

type SessionLineProps = { session: CareSession; language: Language };

function SessionLine({ session, language }: SessionLineProps) {
  const { title, about } = sessionText(session, language);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <div className="min-w-0">
        <p className={cn("font-semibold", session.status !== "planned" && "text-soft line-through")}>
          {title}
        </p>
        {about.length > 0 ? <p className="text-sm text-soft">{about.join(" · ")}</p> : null}
      </div>
      <SessionChips session={session} language={language} />
    </div>
  );
}
