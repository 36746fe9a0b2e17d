import type { Metadata } from "next";
import { locationFields } from "@/components/installation/setup-forms";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { locations } from "@/lib/texts/locations";
import { setup } from "@/lib/texts/setup";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { openAnotherLocationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].open };
}

export default async function NewLocationPage() {
  const { language } = await requireRole(...officeRoles);
  const t = locations[language];
  return (
    <>
      <PageHeader title={t.open} sub={t.openSub} back={{ href: "/team/settings", label: t.settings }} />
      <Card aria-label={t.open} className="max-w-2xl">
        <FieldsForm
          action={openAnotherLocationAction}
          groups={locationFields(setup[language], today(now()), language)}
          t={{ save: t.opened, saving: t.saving }}
        />
      </Card>
    </>
  );
}
