import type { Metadata } from "next";
import { addressFields } from "@/components/organisation/location-fields";
import { LocationFormPage } from "@/components/organisation/location-form-page";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { requireArrangedLocation } from "@/lib/organisation/require-location";
import { locations } from "@/lib/texts/locations";
import { correctLocationAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].address };
}

export default async function AddressPage({ params }: PageProps<"/team/settings/locations/[id]/address">) {
  const { language, settings } = await requireArrangedLocation(params);
  const t = locations[language];
  return (
    <LocationFormPage
      place={settings.place}
      title={t.address}
      sub={t.addressSub}
      action={correctLocationAction}
      groups={addressFields(settings, language)}
      hidden={{ version: String(settings.place.version) }}
      language={language}
    />
  );
}
