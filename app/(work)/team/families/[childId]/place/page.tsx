import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { placeFields } from "@/components/family/family-fields";
import { weekdayBoxes } from "@/components/family/weekday-words";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openChildDesk } from "@/lib/family/child-desk";
import { listGroupsToFill } from "@/lib/planning/groups-to-fill";
import { familyWork } from "@/lib/texts/family-work";
import { now } from "@/lib/time/clock";
import { placeChildAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].placeChild };
}

export default async function PlaceChildPage({ params }: PageProps<"/team/families/[childId]/place">) {
  const [actor, { childId }] = await Promise.all([requireRole(...deskRoles), params]);
  const kid = await openChildDesk(actor, childId, now());
  if (!kid) notFound();
  const t = familyWork[actor.language];
  const groups = await listGroupsToFill(actor);
  const isMove = kid.placements.some(({ state }) => state !== "ended");
  const until = { name: "endsOn", label: t.endsOn, type: "date", optional: t.optional } as const;
  const weekdays = {
    ...{ name: "weekdays", label: t.weekdays, type: "checks" as const },
    options: weekdayBoxes(actor.language),
  };
  const sure = { name: "sure", label: t.moveCancels, type: "check", onlyWhenAsked: true } as const;
  return (
    <>
      <PageHeader
        title={t.placeChild}
        sub={isMove ? t.moveSub : t.placeSub}
        back={{ href: `/team/families/${kid.id}`, label: kid.fullName }}
      />
      <Card aria-label={t.placeChild} className="max-w-2xl">
        {groups.length === 0 ? (
          <EmptyState icon={UsersRound} title={t.noGroupsYet} />
        ) : (
          <FieldsForm
            action={placeChildAction}
            hidden={{ childId: kid.id }}
            groups={[{ key: "place", fields: [...placeFields(t, groups, false), until, weekdays, sure] }]}
            t={{ save: t.placeChild, saving: t.saving }}
          />
        )}
      </Card>
    </>
  );
}
