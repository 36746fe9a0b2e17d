import type { Metadata } from "next";
import { openingFields } from "@/components/organisation/location-fields";
import { LocationFormPage } from "@/components/organisation/location-form-page";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { requireArrangedLocation } from "@/lib/organisation/require-location";
import { locations } from "@/lib/texts/locations";
import { setOpeningAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].newOpening };
}

export default async function OpeningPage({ params }: PageProps<"/team/settings/locations/[id]/opening">) {
  const { language, settings } = await requireArrangedLocation(params);
  const t = locations[language];
  return (
    <LocationFormPage
      place={settings.place}
      title={t.newOpening}
      sub={t.openingSub}
      action={setOpeningAction}
      groups={openingFields(settings, language)}
      language={language}
    />
  );
}
