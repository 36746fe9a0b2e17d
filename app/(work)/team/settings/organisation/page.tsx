import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { correctOrganisationFields } from "@/components/organisation/organisation-fields";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { settings } from "@/lib/texts/settings";
import { correctOrganisationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: settings[language].organisation };
}

export default async function OrganisationPage() {
  const actor = await requireRole("admin");
  const house = await readOrganisation(actor);
  if (!house) notFound();
  const t = settings[actor.language];
  return (
    <>
      <PageHeader
        title={t.organisation}
        sub={t.organisationSub}
        back={{ href: "/team/settings", label: t.title }}
      />
      <Card aria-label={t.organisation} className="max-w-2xl">
        <FieldsForm
          action={correctOrganisationAction}
          hidden={{ version: String(house.version) }}
          groups={correctOrganisationFields(house, actor.language)}
          t={{ save: t.save, saving: t.saving }}
        />
      </Card>
    </>
  );
}
