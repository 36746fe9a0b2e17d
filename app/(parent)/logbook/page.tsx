import type { Metadata } from "next";
import { LogDays } from "@/components/logbook/log-days";
import { PeriodBar } from "@/components/period/period-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { NotebookPen } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireParent } from "@/lib/family/parent-context";
import type { Language } from "@/lib/i18n/language";
import { readCursor } from "@/lib/logbook/cursor";
import { logEntries } from "@/lib/logbook/queries";
import { dateRange } from "@/lib/texts/date-range";
import { logbookPage } from "@/lib/texts/logbook-page";
import { isoWeek, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { type DayRange, isWeek, parseDayRange, weekRange } from "@/lib/time/day-range";
import { formatDayRange } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: logbookPage[actor.language].title };
}

const periodText = (range: DayRange, language: Language) => {
  const days = formatDayRange(range, language);
  return isWeek(range) ? `${dateRange[language].week(isoWeek(range.from).week)} · ${days}` : days;
};

export default async function LogbookPage({ searchParams }: PageProps<"/logbook">) {
  const { actor, child } = await requireParent();
  const { language } = actor;
  const t = logbookPage[language];
  const query = await searchParams;
  const day = today(now());
  const { range, problem } = parseDayRange(query, weekRange(day));
  const cursor = readCursor(query.before);
  const { days, older } = await logEntries(actor, child.id, range, cursor);
  const href = (more: Record<string, string> = {}) =>
    `/logbook?${new URLSearchParams({ from: range.from, to: range.to, ...more })}`;
  return (
    <>
      <PageHeader title={t.title} sub={`${child.givenName} · ${periodText(range, language)}`} />
      <PeriodBar path="/logbook" range={range} problem={problem} language={language} />
      {days.length > 0 ? (
        <LogDays days={days} today={day} language={language} />
      ) : (
        <EmptyState icon={NotebookPen} title={t.emptyTitle}>
          {t.emptyWeek(child.givenName)}
        </EmptyState>
      )}
      <Pagination
        olderHref={older ? href({ before: older }) : undefined}
        newerHref={cursor ? href() : undefined}
        labels={{ region: t.pages, older: t.older, newer: t.newest }}
      />
    </>
  );
}
