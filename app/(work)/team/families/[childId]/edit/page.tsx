import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { childFields, healthFields } from "@/components/family/family-fields";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openChildDesk } from "@/lib/family/child-desk";
import { families } from "@/lib/texts/families";
import { familyWork } from "@/lib/texts/family-work";
import { now } from "@/lib/time/clock";
import { correctChildAction, setChildHealthAction } from "../actions";

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
      <div className="grid max-w-2xl gap-4">
        <Card heading={t.child}>
          <FieldsForm
            shown={kid.version}
            action={correctChildAction}
            hidden={{ childId: kid.id, version: String(kid.version) }}
            groups={[{ key: "child", fields: childFields(t, kid) }]}
            t={{ save: t.save, saving: t.saving }}
          />
        </Card>
        <Card heading={families[actor.language].health}>
          <p className="-mt-1 mb-3 text-sm text-soft">{t.healthText}</p>
          <FieldsForm
            shown={kid.health.version}
            action={setChildHealthAction}
            hidden={{ childId: kid.id, version: String(kid.health.version) }}
            idOf="health"
            groups={[{ key: "health", columns: 1, fields: healthFields(kid.health, actor.language) }]}
            t={{ save: t.save, saving: t.saving }}
          />
        </Card>
      </div>
    </>
  );
}
