import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HealthNewsShort } from "@/components/change-request/health-news-note";
import { SheetLink } from "@/components/family/sheet-link";
import { ChangedNotice } from "@/components/logbook/changed-notice";
import { DayNav } from "@/components/logbook/day-nav";
import { EditEntry } from "@/components/logbook/edit-entry";
import { entryTexts } from "@/components/logbook/entry-texts";
import { AllergyChip } from "@/components/logbook/face-card";
import { KindBar } from "@/components/logbook/kind-bar";
import { StaffEntryLine } from "@/components/logbook/staff-entry";
import { PortraitLink } from "@/components/portrait/portrait-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { NotebookPen } from "@/components/ui/icons";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { childDay } from "@/lib/logbook/child-day";
import { staffDay } from "@/lib/logbook/staff-day";
import { groupDay } from "@/lib/texts/group-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { idField } from "@/lib/validation/fields";
import { restoreEntriesAction } from "../../today/actions";
import { editLogEntryAction, removeLogEntryAction } from "./actions";

type Props = PageProps<"/team/children/[childId]">;

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: groupDay[language].entries };
}

export default async function ChildDayPage({ params, searchParams }: Props) {
  const actor = await requireRole(...groupRoles);
  const { language } = actor;
  const t = groupDay[language];
  const [{ childId }, query] = await Promise.all([params, searchParams]);
  const shown = staffDay(query.day, now());
  const child = idField.safeParse(childId).success ? await childDay(actor, childId, shown.day, now()) : null;
  if (!child) notFound();
  const here = (change: Record<string, string> = {}) =>
    `/team/children/${child.id}?${new URLSearchParams({ day: shown.day, ...change })}`;
  const edited = child.entries.find((entry) => entry.mayEdit && entry.view.id === query.edit);
  return (
    <>
      <PageHeader
        title={child.fullName}
        lead={<PortraitLink child={child} language={language} />}
        sub={`${child.groupName} · ${formatDay(shown.day, language, "full")}`}
        back={{ href: `/team/today?group=${child.groupId}&day=${shown.day}`, label: t.backToGroup }}
        action={<DayNav shown={shown} hrefOf={(day) => here({ day })} language={language} />}
      />
      <div className="mb-4 flex flex-wrap items-center gap-1.5 empty:hidden">
        {child.allergies.map((allergy) => (
          <AllergyChip key={allergy} allergy={allergy} language={language} />
        ))}
        <HealthNewsShort news={child.healthNews} language={language} />
        {shown.isToday ? <SheetLink childId={child.id} language={language} /> : null}
      </div>
      <ChangedNotice
        entryId={idField.safeParse(query.changed).data ?? null}
        entries={child.entries}
        restore={restoreEntriesAction}
        language={language}
      />
      <Card heading={t.write} className="mb-4">
        <form method="get" autoComplete="off" action="/team/today/write">
          <input type="hidden" name="group" value={child.groupId} />
          <input type="hidden" name="day" value={shown.day} />
          <input type="hidden" name="child" value={child.id} />
          <KindBar label={t.kinds} kinds={entryTexts(language).shortKinds} />
        </form>
      </Card>
      <Card heading={t.entries}>
        {child.entries.length === 0 ? (
          <EmptyState icon={NotebookPen} title={t.noEntriesTitle} level={3}>
            {t.noEntries(child.givenName)}
          </EmptyState>
        ) : (
          <List>
            {child.entries.map((entry) => (
              <StaffEntryLine
                key={entry.view.id}
                entry={entry}
                editHref={here({ edit: entry.view.id })}
                remove={removeLogEntryAction}
                language={language}
              />
            ))}
          </List>
        )}
      </Card>
      {edited ? (
        <EditEntry entry={edited} closeHref={here()} action={editLogEntryAction} language={language} />
      ) : null}
    </>
  );
}
