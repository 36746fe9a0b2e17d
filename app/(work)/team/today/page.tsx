import type { Metadata, Route } from "next";
import { cookies } from "next/headers";
import { BatchNotice } from "@/components/logbook/batch-notice";
import { DayNav } from "@/components/logbook/day-nav";
import { GroupFaces } from "@/components/logbook/group-faces";
import { GroupTabs } from "@/components/logbook/group-tabs";
import { PendingEntries } from "@/components/logbook/pending-entries";
import { StaffNeeded } from "@/components/logbook/staff-needed";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { hasRoleAt } from "@/lib/access/actor";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import type { Language } from "@/lib/i18n/language";
import { ownBatch } from "@/lib/logbook/batch";
import { type GroupDay, groupDay } from "@/lib/logbook/group-day";
import { type StaffDay, staffDay } from "@/lib/logbook/staff-day";
import { groupClosing } from "@/lib/texts/group-closing";
import { groupDay as texts } from "@/lib/texts/group-day";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { idField } from "@/lib/validation/fields";
import {
  removeEntriesAction,
  restoreEntriesAction,
  sendDraftAction,
  stopNapAction,
  writeLogEntryAction,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: texts[language].title };
}

export default async function TodayPage({ searchParams }: PageProps<"/team/today">) {
  const actor = await requireRole(...groupRoles);
  const { language } = actor;
  const t = texts[language];
  const query = await searchParams;
  const shown = staffDay(query.day, now());
  const wanted = idField.safeParse(query.group ?? (await cookies()).get("group")?.value).data ?? null;
  const saved = idField.safeParse(query.saved).data ?? null;
  const [list, batch] = await Promise.all([
    groupDay(actor, wanted, shown.day, now()),
    saved ? ownBatch(actor, saved) : null,
  ]);
  const { group, groups } = list;
  if (!group)
    return (
      <>
        <PageHeader title={t.title} />
        <EmptyState icon={UsersRound} title={t.noGroupsTitle}>
          {t.noGroups}
        </EmptyState>
      </>
    );
  const href = (change: { group?: string; day?: string }) =>
    `/team/today?${new URLSearchParams({ group: group.id, day: shown.day, ...change })}`;
  return (
    <>
      <PageHeader
        title={
          shown.isToday
            ? t.groupToday(group.name)
            : t.groupOn(group.name, formatDay(shown.day, language, "weekdayLong"))
        }
        sub={countsOf(list, shown, language)}
        action={
          <div className="flex flex-wrap items-center gap-3">
            <StaffNeeded list={list} day={shown.day} language={language} />
            {hasRoleAt(actor, group.locationId, "manager") && shown.day >= today(now()) ? (
              <Link
                href={`/team/closing/${group.id}?day=${shown.day}` as Route}
                className={buttonClass({ variant: "text" })}
              >
                {groupClosing[language].link}
              </Link>
            ) : null}
            <DayNav shown={shown} hrefOf={(day) => href({ day })} language={language} />
          </div>
        }
      />
      <GroupTabs groups={groups} chosen={group.id} hrefOf={(id) => href({ group: id })} language={language} />
      <BatchNotice
        batch={batch}
        remove={removeEntriesAction}
        restore={restoreEntriesAction}
        language={language}
      />
      <PendingEntries
        personId={actor.personId}
        confirmed={batch ? saved : null}
        action={sendDraftAction}
        t={t.pending}
      />
      <GroupFaces
        key={`${group.id} ${shown.day} ${saved}`}
        groupId={group.id}
        list={list.children}
        day={shown.day}
        isToday={shown.isToday}
        actor={actor}
        write={writeLogEntryAction}
        stopNap={stopNapAction}
      />
    </>
  );
}

function countsOf({ children }: GroupDay, { day }: StaffDay, language: Language): string {
  const expected = children.filter((child) => child.status === "expected").length;
  const away = children.filter((child) => ["absent", "sick", "holiday"].includes(child.status)).length;
  return `${formatDay(day, language, "full")} · ${texts[language].counts(expected, away)}`;
}
