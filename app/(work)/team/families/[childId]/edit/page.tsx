import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { childFields } from "@/components/family/family-fields";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openChildDesk } from "@/lib/family/child-desk";
import { familyWork } from "@/lib/texts/family-work";
import { now } from "@/lib/time/clock";
import { correctChildAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].correct };
}

export default async function CorrectChildPage({ params }: PageProps<"/team/families/[childId]/edit">) {
  const [actor, { childId }] = await Promise.all([requireRole(...deskRoles), params]);
  const kid = await openChildDesk(actor, childId, now());
  if (!kid) notFound();
  const t = familyWork[actor.language];
  return (
    <>
      <PageHeader
        title={t.correct}
        sub={t.correctSub}
        back={{ href: `/team/families/${kid.id}`, label: kid.fullName }}
      />
      <Card aria-label={t.correct} className="max-w-2xl">
        <FieldsForm
          key={kid.version}
          action={correctChildAction}
          hidden={{ childId: kid.id, version: String(kid.version) }}
          groups={[{ key: "child", fields: childFields(t, kid) }]}
          t={{ save: t.save, saving: t.saving }}
        />
      </Card>
    </>
  );
}
