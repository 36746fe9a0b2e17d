import type { Metadata } from "next";
import { rulesFields } from "@/components/organisation/location-fields";
import { LocationFormHeader } from "@/components/organisation/location-form-page";
import { RulesForm } from "@/components/organisation/rules-form";
import { rulesPreview, rulesStart } from "@/components/organisation/rules-preview";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { requireArrangedLocation } from "@/lib/organisation/require-location";
import { care } from "@/lib/texts/care";
import { locations } from "@/lib/texts/locations";
import { setRequestPolicyAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].rules };
}

export default async function RulesPage({
  params,
  searchParams,
}: PageProps<"/team/settings/locations/[id]/rules">) {
  const [{ language, settings }, query] = await Promise.all([requireArrangedLocation(params), searchParams]);
  const t = locations[language];
  const careType = query.care === "after_school" ? "after_school" : "daycare";
  return (
    <>
      <LocationFormHeader
        place={settings.place}
        title={t.newRules(care[language].careTypes[careType])}
        sub={t.rulesSub}
      />
      <RulesForm
        key={careType}
        action={setRequestPolicyAction}
        groups={rulesFields(settings, careType, language)}
        hidden={{ locationId: settings.place.id, careType }}
        start={rulesStart(settings, careType)}
        preview={rulesPreview(settings, careType, language)}
        t={{ save: t.save, saving: t.saving }}
      />
    </>
  );
}
