import { randomUUID } from "node:crypto";
import type { Metadata, Route } from "next";
import { nameList } from "@/components/logbook/batch-notice";
import { EntryForm } from "@/components/logbook/entry-form";
import { entryTexts } from "@/components/logbook/entry-texts";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { chosenChildren } from "@/lib/logbook/chosen-children";
import { entryKinds } from "@/lib/logbook/content";
import { staffDay } from "@/lib/logbook/staff-day";
import { groupDay } from "@/lib/texts/group-day";
import { logbook } from "@/lib/texts/logbook";
import { now } from "@/lib/time/clock";
import { localTimeOf } from "@/lib/time/wall-clock";
import { idField } from "@/lib/validation/fields";
import { writeLogEntryAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: groupDay[language].write };
}

/** Where the faces lead without script, and a child's own page leads always. */
export default async function WritePage({ searchParams }: PageProps<"/team/today/write">) {
  const actor = await requireRole(...groupRoles);
  const { language } = actor;
  const t = groupDay[language];
  const query = await searchParams;
  const { day } = staffDay(query.day, now());
  const group = idField.safeParse(query.group).data;
  const kind = entryKinds.find((one) => one === query.kind) ?? "note";
  const children = await chosenChildren(actor, [query.child ?? []].flat(), day);
  const back = `/team/today?${new URLSearchParams({ ...(group ? { group } : {}), day })}`;
  if (children.length === 0)
    return (
      <>
        <PageHeader title={t.write} />
        <EmptyState
          icon={UsersRound}
          title={t.nobodyTitle}
          action={
            <Link href={back as Route} className={buttonClass()}>
              {t.backToGroup}
            </Link>
          }
        >
          {t.nobody}
        </EmptyState>
      </>
    );
  const at = localTimeOf(now());
  const names = nameList(
    children.map((child) => child.givenName),
    language,
  );
  return (
    <div className="max-w-xl">
      <PageHeader
        title={t.writeTitle(logbook[language].kinds[kind])}
        sub={t.writeFor(names)}
        back={{ href: back, label: t.backToGroup }}
      />
      <Card aria-label={t.write}>
        <EntryForm
          action={writeLogEntryAction}
          kind={kind}
          t={entryTexts(language)}
          hidden={[
            ["batchId", randomUUID()],
            ...children.map((child) => ["child", child.id] as const),
            ["day", day],
            ...(group ? [["group", group] as const] : []),
          ]}
          initial={{ at, from: at }}
        />
      </Card>
    </div>
  );
}
