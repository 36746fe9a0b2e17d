import type { Language } from "@/lib/i18n/language";
import type { PlanningPage } from "@/lib/planning/planning-page";
import { byDay, byWeek, withClosedDays } from "@/lib/planning/view";
import type { CareDay } from "@/lib/time/care-day";
import { DaySections } from "./day-list";
import { monthSections, weekSections } from "./day-sections";
import type { Reporting } from "./report-link";
import { WeekTable } from "./week-table";

type PlanningDaysProps = {
  page: PlanningPage;
  today: CareDay;
  language: Language;
  caption: string;
  reporting: Reporting;
};

/** Only the days with care and those on which the location is closed, under each other. */
export function PlanningList({ page, ...rest }: Pick<PlanningDaysProps, "page" | "language" | "reporting">) {
  return (
    <DaySections
      sections={monthSections(withClosedDays(byDay(page.sessions), page.closed), rest.language)}
      {...rest}
    />
  );
}

/** Every day of the week: a table where there is room for it and on paper, else under each other. */
export function PlanningWeeks({ page, today, language, caption, reporting }: PlanningDaysProps) {
  const weeks = byWeek(page.sessions, page.range, page.closed);
  return (
    <>
      <WeekTable
        weeks={weeks}
        today={today}
        language={language}
        caption={caption}
        reporting={reporting}
        className="hidden md:table print:table"
      />
      <div className="md:hidden print:hidden">
        <DaySections sections={weekSections(weeks, language)} language={language} reporting={reporting} />
      </div>
    </>
  );
}
