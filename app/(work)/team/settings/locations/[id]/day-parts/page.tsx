import type { Metadata } from "next";
import { dayPartFields } from "@/components/organisation/location-fields";
import { LocationFormPage } from "@/components/organisation/location-form-page";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { requireArrangedLocation } from "@/lib/organisation/require-location";
import { locations } from "@/lib/texts/locations";
import { setDayPartsAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].newDayParts };
}

export default async function DayPartsPage({ params }: PageProps<"/team/settings/locations/[id]/day-parts">) {
  const { language, settings } = await requireArrangedLocation(params);
  const t = locations[language];
  return (
    <LocationFormPage
      place={settings.place}
      title={t.newDayParts}
      sub={t.dayPartsSub}
      action={setDayPartsAction}
      groups={dayPartFields(settings, language)}
      language={language}
    >
      <p className="mb-4 text-soft">{t.dayPartsNote}</p>
    </LocationFormPage>
  );
}
