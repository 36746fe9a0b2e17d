import type { Metadata } from "next";
import { newGroupFields } from "@/components/organisation/group-fields";
import { GroupList } from "@/components/organisation/group-list";
import { LocationHeader } from "@/components/organisation/location-header";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { requireLocation } from "@/lib/organisation/require-location";
import { locations } from "@/lib/texts/locations";
import { addGroupHereAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: locations[language].groups };
}

export default async function GroupsPage({ params }: PageProps<"/team/settings/locations/[id]/groups">) {
  const { language, settings } = await requireLocation(params);
  const t = locations[language];
  const { place, groups, mayArrange } = settings;
  return (
    <>
      <LocationHeader place={place} open="groups" language={language} />
      <div className="grid max-w-2xl gap-4">
        <GroupList groups={groups} mayArrange={mayArrange} language={language} />
        {mayArrange ? (
          <Card heading={t.addGroup}>
            <FieldsForm
              action={addGroupHereAction}
              hidden={{ locationId: place.id }}
              groups={newGroupFields(language)}
              t={{ save: t.addGroup, saving: t.saving }}
            />
          </Card>
        ) : null}
      </div>
    </>
  );
}
