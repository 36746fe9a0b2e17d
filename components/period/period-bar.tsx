import { DateRangeBar } from "@/components/ui/date-range-bar";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import { dateRange } from "@/lib/texts/date-range";
import { type DayRange, type DayRangeProblem, isWeek, neighbourRange } from "@/lib/time/day-range";

type PeriodBarProps = {
  /** Path of the page itself. */
  path: string;
  range: DayRange;
  problem: DayRangeProblem | null;
  language: Language;
  /** Other query values that must survive. */
  keep?: Record<string, string>;
};

/** Begin and end date with the periods beside it, and a word about dates that could not be shown. */
export function PeriodBar({ path, range, problem, language, keep }: PeriodBarProps) {
  const t = dateRange[language];
  const href = (to: DayRange) => `${path}?${new URLSearchParams({ ...keep, ...to })}`;
  const weekly = isWeek(range);
  return (
    <div className="mb-4 grid gap-3">
      <DateRangeBar
        from={range.from}
        to={range.to}
        min="1900-01-01"
        max="2199-12-31"
        previousHref={href(neighbourRange(range, "before"))}
        nextHref={href(neighbourRange(range, "after"))}
        keep={keep}
        labels={{
          region: t.region,
          from: t.from,
          to: t.to,
          show: t.show,
          previous: weekly ? t.previousWeek : t.previous,
          next: weekly ? t.nextWeek : t.next,
        }}
      />
      {problem ? <Notice tone="warning">{t.problems[problem]}</Notice> : null}
    </div>
  );
}
