import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CloseGroupForm } from "@/components/organisation/close-group-form";
import { GroupClosedCard } from "@/components/organisation/group-closed-card";
import { locationHref } from "@/components/organisation/location-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { UsersRound } from "@/components/ui/work-icons";
import { hasRoleAt } from "@/lib/access/actor";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { readGroupClosing } from "@/lib/organisation/read-group-closing";
import { groupClosing } from "@/lib/texts/group-closing";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { closeGroupDayAction, reopenGroupDayAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: groupClosing[language].link };
}

/** A group that cannot receive (some of) its children on a day: said here, and taken back here. */
export default async function GroupClosingPage({
  params,
  searchParams,
}: PageProps<"/team/closing/[groupId]">) {
  const [actor, { groupId }, query] = await Promise.all([requireRole(...deskRoles), params, searchParams]);
  const found = await readGroupClosing(actor, { id: groupId, day: query.day }, now());
  if (!found) notFound();
  const { group, days, day, expected, closed } = found;
  const { language } = actor;
  const t = groupClosing[language];
  const {
    children,
    childrenHint,
    reason,
    reasonHint,
    more,
    moreHint,
    optional,
    about,
    close,
    closing,
    allClosed,
  } = t;
  const back = hasRoleAt(actor, group.locationId, "manager")
    ? { href: `/team/today?group=${group.id}` as Route, label: t.today }
    : { href: locationHref(group.locationId, "/groups"), label: t.backToGroups };
  return (
    <>
      <PageHeader title={t.title(group.name)} sub={group.place} back={back} />
      {day === null ? (
        <EmptyState icon={UsersRound} title={t.nobody}>
          {t.nobodyText}
        </EmptyState>
      ) : (
        <div className="grid max-w-2xl gap-4">
          <TabLinks
            label={t.days}
            tabs={days.map((one) => ({
              href: `/team/closing/${group.id}?day=${one}` as Route,
              text: `${formatDay(one, language, "weekdayShort")} ${formatDay(one, language, "short")}`,
              isOpen: one === day,
            }))}
          />
          {closed.length > 0 ? (
            <GroupClosedCard
              groupId={group.id}
              day={day}
              closed={closed}
              reopen={reopenGroupDayAction}
              language={language}
            />
          ) : null}
          <Card heading={formatDay(day, language, "full")}>
            <CloseGroupForm
              key={day}
              action={closeGroupDayAction}
              groupId={group.id}
              day={day}
              expected={expected.map(({ id, name }) => ({ value: id, label: name }))}
              t={{
                ...{ children, childrenHint, reason, reasonHint, more, moreHint, optional },
                ...{ about, close, closing, allClosed },
              }}
            />
          </Card>
        </div>
      )}
    </>
  );
}
