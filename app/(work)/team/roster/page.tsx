import type { Metadata, Route } from "next";
import { ChoiceBar } from "@/components/roster/choice-bar";
import { GroupSheet } from "@/components/roster/group-sheet";
import { PrintButton } from "@/components/roster/print-button";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarX, MapPinOff } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { roles } from "@/lib/access/roles";
import { mayOpenFamilies } from "@/lib/family/policy";
import type { Language } from "@/lib/i18n/language";
import { loadRoster } from "@/lib/roster/queries";
import type { RosterWeek } from "@/lib/roster/week";
import { messages } from "@/lib/texts/catalogue";
import { isoWeek, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...roles);
  return { title: messages(language).roster.title };
}

export default async function RosterPage({ searchParams }: PageProps<"/team/roster">) {
  const actor = await requireRole(...roles);
  const { language } = actor;
  const { roster: t, care } = messages(language);
  const moment = now();
  const roster = await loadRoster(actor, await searchParams, moment);
  if (!roster)
    return (
      <EmptyState icon={MapPinOff} title={t.noLocation}>
        {t.noLocationText}
      </EmptyState>
    );
  const weekTitle = titleOf(roster.week, language);
  const opensFiles = mayOpenFamilies(actor);
  return (
    <>
      <div data-print="hide">
        <PageHeader title={t.title} sub={weekTitle} action={<PrintButton label={t.print} />} />
        <WeekProblem week={roster.week} language={language} />
      </div>
      <ChoiceBar roster={roster} t={t} />
      {roster.ungrouped.length > 0 ? (
        <Notice tone="warning" className="mb-4" data-print="hide">
          {t.ungrouped(roster.ungrouped.join(", "))}
        </Notice>
      ) : null}
      {roster.groups.length === 0 ? (
        <EmptyState icon={CalendarX} title={t.noGroups}>
          {t.noGroupsText}
        </EmptyState>
      ) : null}
      <div className="grid gap-4 print:block">
        {roster.sheets.map((sheet) => (
          <GroupSheet
            key={sheet.id}
            sheet={sheet}
            today={today(moment)}
            texts={{ t, care, language }}
            paperTitle={`${roster.location.name} · ${weekTitle}`}
            nameOf={(child) => (opensFiles ? <FileLink {...child} /> : child.name)}
          />
        ))}
      </div>
      {roster.groups.length > 0 ? <p className="mt-4 text-sm text-soft print:hidden">{t.ratioNote}</p> : null}
    </>
  );
}

function titleOf({ from, to }: RosterWeek, language: Language) {
  const { roster: t } = messages(language);
  return t.week(isoWeek(from).week, formatDay(from, language, "short"), formatDay(to, language, "long"));
}

function WeekProblem({ week, language }: { week: RosterWeek; language: Language }) {
  const { roster: t } = messages(language);
  if (!week.problem) return null;
  const ends = [week.earliest, week.latest].map((day) => formatDay(day, language, "long")) as [
    string,
    string,
  ];
  return (
    <Notice tone="warning" className="mb-4">
      {week.problem === "invalid_date" ? t.invalidDate : t.outOfRange(...ends)}
    </Notice>
  );
}

const nameLink = "text-ink underline-offset-4 max-md:inline-flex max-md:min-h-11 max-md:items-center";

/** Not fetched ahead: opening a file is noted with whose data it was. */
function FileLink({ id, name }: { id: string; name: string }) {
  return (
    <Link href={`/team/families/${id}` as Route} prefetch={false} className={nameLink}>
      {name}
    </Link>
  );
}
