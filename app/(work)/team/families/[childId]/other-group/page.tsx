import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { groupOptions } from "@/components/family/family-fields";
import { AskedList } from "@/components/other-group/asked-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { type FieldSpec, FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openOtherGroupDesk } from "@/lib/family/other-group-desk";
import { type GroupToFill, listGroupsToFill } from "@/lib/planning/groups-to-fill";
import { otherGroup } from "@/lib/texts/other-group";
import { now } from "@/lib/time/clock";
import { askOtherGroupAction, cancelOtherGroupAction } from "./actions";

/** Without the child's name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: otherGroup[language].title };
}

export default async function OtherGroupDeskPage({
  params,
}: PageProps<"/team/families/[childId]/other-group">) {
  const [actor, { childId }] = await Promise.all([requireRole(...deskRoles), params]);
  const desk = await openOtherGroupDesk(actor, childId, now());
  if (!desk) notFound();
  const t = otherGroup[actor.language];
  const { child, asked } = desk;
  const groups = await listGroupsToFill(actor);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.deskSub(child.givenName)}
        back={{ href: `/team/families/${child.id}`, label: child.fullName }}
      />
      <div className="grid max-w-2xl gap-4">
        <Card aria-label={t.title}>
          {asked.length > 0 ? (
            <AskedList asked={asked} cancel={cancelOtherGroupAction} language={actor.language} />
          ) : (
            <EmptyState icon={UsersRound} title={t.none}>
              {t.noneText}
            </EmptyState>
          )}
        </Card>
        <Card heading={t.ask}>
          {groups.length === 0 ? (
            <p className="text-soft">{t.noGroupsYet}</p>
          ) : (
            <div className="grid gap-3">
              <p className="max-w-prose text-sm text-soft">{t.askText}</p>
              <FieldsForm
                action={askOtherGroupAction}
                hidden={{ childId: child.id }}
                groups={[{ key: "ask", fields: fieldsOf(groups, t) }]}
                shown={asked.length}
                t={{ save: t.ask, saving: t.saving }}
              />
            </div>
          )}
        </Card>
      </div>
    </>
  );
}

const fieldsOf = (groups: readonly GroupToFill[], t: (typeof otherGroup)["nl"]): FieldSpec[] => [
  {
    name: "groupId",
    label: t.group,
    options: [{ value: "", label: t.chooseGroup }, ...groupOptions(groups)],
  },
  { name: "startsOn", label: t.startsOn, type: "date" },
  { name: "endsOn", label: t.endsOn, type: "date", hint: t.endsOnHint },
  { name: "signedOn", label: t.signedOn, type: "date", hint: t.signedOnHint, optional: t.optional },
];
