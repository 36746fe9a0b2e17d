import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreedList } from "@/components/family/agreed-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openChildDesk } from "@/lib/family/child-desk";
import { familyWork } from "@/lib/texts/family-work";
import { now } from "@/lib/time/clock";
import { letLeaveAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].leave };
}

/** A child leaves its last group; what stays agreed after that is told before. */
export default async function LeavePage({ params }: PageProps<"/team/families/[childId]/leave">) {
  const [actor, { childId }] = await Promise.all([requireRole(...deskRoles), params]);
  const kid = await openChildDesk(actor, childId, now());
  if (!kid) notFound();
  const t = familyWork[actor.language];
  const last = kid.placements.find(({ mayLeave }) => mayLeave);
  return (
    <>
      <PageHeader
        title={t.leave}
        sub={last ? t.leaveSub(kid.givenName, `${last.groupName} · ${last.locationName}`) : undefined}
        back={{ href: `/team/families/${kid.id}`, label: kid.fullName }}
      />
      <div className="grid max-w-2xl gap-4">
        {last ? <AgreedList agreed={kid.agreed} language={actor.language} /> : null}
        <Card aria-label={t.leave}>
          {last ? (
            <FieldsForm
              action={letLeaveAction}
              hidden={{ placementId: last.id }}
              variant="danger"
              groups={[
                {
                  ...{ key: "leave", columns: 1 },
                  fields: [
                    { name: "endsOn", label: t.lastDay, hint: t.leaveHint, type: "date" },
                    { name: "sure", label: t.agreedStays, type: "check", onlyWhenAsked: true },
                  ],
                },
              ]}
              t={{ save: t.leaveSave, saving: t.saving }}
            />
          ) : (
            <EmptyState icon={UsersRound} title={t.noPlaceToLeave}>
              {t.noPlaceToLeaveText}
            </EmptyState>
          )}
        </Card>
      </div>
    </>
  );
}
