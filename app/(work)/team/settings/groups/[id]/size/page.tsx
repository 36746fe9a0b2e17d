import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { sizeFields } from "@/components/organisation/group-entries";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { readGroup } from "@/lib/organisation/read-group";
import { groupSize } from "@/lib/texts/group-size";
import { locations } from "@/lib/texts/locations";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { setGroupSizeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: groupSize[language].changeTitle };
}

/** Other places or ages of a group, from a day on. */
export default async function GroupSizePage({ params }: PageProps<"/team/settings/groups/[id]/size">) {
  const [actor, { id }] = await Promise.all([requireRole(...officeRoles), params]);
  const moment = now();
  const found = await readGroup(actor, id, moment);
  if (!found) notFound();
  const { group } = found;
  const [t, { save, saving }] = [groupSize[actor.language], locations[actor.language]];
  return (
    <>
      <PageHeader
        title={t.changeTitle}
        sub={t.changeSub}
        back={{ href: `/team/settings/groups/${group.id}` as Route, label: group.name }}
      />
      <Card aria-label={t.changeTitle} className="max-w-2xl">
        <FieldsForm
          action={setGroupSizeAction}
          hidden={{ groupId: group.id }}
          groups={sizeFields({ ...found, today: today(moment) }, actor.language)}
          t={{ save, saving }}
        />
      </Card>
    </>
  );
}
