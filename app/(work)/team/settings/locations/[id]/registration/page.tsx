import type { Metadata } from "next";
import { registrationFields } from "@/components/organisation/location-fields";
import { LocationFormPage } from "@/components/organisation/location-form-page";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { requireArrangedLocation } from "@/lib/organisation/require-location";
import { locations } from "@/lib/texts/locations";
import { setRegistrationAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].newRegistration };
}

export default async function RegistrationPage({
  params,
}: PageProps<"/team/settings/locations/[id]/registration">) {
  const { language, settings } = await requireArrangedLocation(params);
  const t = locations[language];
  return (
    <LocationFormPage
      place={settings.place}
      title={t.newRegistration}
      sub={t.registrationSub}
      action={setRegistrationAction}
      groups={registrationFields(settings, language)}
      language={language}
    />
  );
}
