import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CrowdedNotice } from "@/components/organisation/crowded-notice";
import { DatedCard } from "@/components/organisation/dated-card";
import { sizeEntries } from "@/components/organisation/group-entries";
import { locationHref } from "@/components/organisation/location-header";
import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Undo2 } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { readGroup } from "@/lib/organisation/read-group";
import { groupSize } from "@/lib/texts/group-size";
import { locations } from "@/lib/texts/locations";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { endGroupAction, renameGroupAction, reopenGroupAction, takeBackGroupSizeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: locations[language].groups };
}

export default async function GroupPage({ params }: PageProps<"/team/settings/groups/[id]">) {
  const [actor, { id }] = await Promise.all([requireRole(...officeRoles), params]);
  const moment = now();
  const found = await readGroup(actor, id, moment);
  if (!found) notFound();
  const { group, place } = found;
  const t = locations[actor.language];
  const size = groupSize[actor.language];
  const save = { save: t.save, saving: t.saving };
  const name = { name: "name", label: t.name, hint: t.renameHint, start: group.name, max: 60 };
  const last = {
    name: "endsOn",
    label: t.endsOn,
    hint: t.endsOnHint,
    type: "date" as const,
    start: today(moment),
  };
  return (
    <>
      <PageHeader
        title={group.name}
        sub={place.name}
        back={{ href: locationHref(place.id, "/groups"), label: t.groups }}
      />
      <CrowdedNotice days={found.crowded} language={actor.language} />
      <div className="grid max-w-2xl gap-4">
        <DatedCard
          heading={size.title}
          entries={sizeEntries(found, actor.language)}
          empty={size.empty}
          change={{ href: `/team/settings/groups/${group.id}/size` as Route, text: size.change }}
          takeBack={takeBackGroupSizeAction}
          language={actor.language}
        />
        <Card heading={t.rename}>
          <FieldsForm
            shown={group.version}
            action={renameGroupAction}
            hidden={{ groupId: group.id, version: String(group.version) }}
            groups={[{ key: "name", columns: 1, fields: [name] }]}
            t={save}
          />
        </Card>
        <Card heading={t.endGroup}>
          {group.endsOn ? (
            <div className="grid gap-3">
              <p>{t.lastDay(formatDay(group.endsOn, actor.language, "long"))}</p>
              <ActForm action={reopenGroupAction} fields={{ groupId: group.id }} variant="quiet">
                <Undo2 />
                {t.reopenGroup}
              </ActForm>
            </div>
          ) : (
            <FieldsForm
              action={endGroupAction}
              hidden={{ groupId: group.id }}
              variant="quiet"
              groups={[{ key: "end", columns: 1, fields: [last] }]}
              t={{ ...save, save: t.endGroup }}
            />
          )}
        </Card>
      </div>
    </>
  );
}
