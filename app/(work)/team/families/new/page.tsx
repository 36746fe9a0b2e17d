import { randomUUID } from "node:crypto";
import type { Metadata, Route } from "next";
import { AdultPicker, ChosenAdult } from "@/components/family/adult-picker";
import {
  adultFields,
  childFields,
  placeFields,
  relationField,
  rightsGroup,
} from "@/components/family/family-fields";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { findAdults, readAdult } from "@/lib/family/adults";
import { mayRegister } from "@/lib/family/policy";
import { readNameSearch } from "@/lib/names/search-words";
import { listGroupsToFill } from "@/lib/planning/groups-to-fill";
import { families } from "@/lib/texts/families";
import { familyWork } from "@/lib/texts/family-work";
import { registerFamilyAction } from "./actions";

const here = "/team/families/new" as Route;

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].add };
}

export default async function NewChildPage({ searchParams }: PageProps<"/team/families/new">) {
  const [actor, query] = await Promise.all([requireRole(...deskRoles), searchParams]);
  const t = familyWork[actor.language];
  const { text } = readNameSearch(query);
  const [adult, found, groups] = await Promise.all([
    readAdult(actor, query.person),
    findAdults(actor, text),
    listGroupsToFill(actor),
  ]);
  const relation = relationField(t, families[actor.language].relation);
  const mayWait = mayRegister(actor);
  return (
    <>
      <PageHeader title={t.add} sub={t.addSub} back={{ href: "/team/families", label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        {adult ? (
          <ChosenAdult adult={adult} here={here} t={t} />
        ) : (
          <AdultPicker text={text} found={found} here={here} t={t} />
        )}
        <Card aria-label={t.add}>
          <FieldsForm
            key={adult?.id ?? "new"}
            action={registerFamilyAction}
            hidden={{ personId: adult?.id ?? "" }}
            fresh={{ childId: randomUUID() }}
            groups={[
              { key: "child", legend: t.child, fields: childFields(t) },
              {
                ...{ key: "place", legend: t.place, hint: mayWait ? t.placeHint : undefined },
                fields: placeFields(t, groups, mayWait),
              },
              {
                ...{ key: "adult", legend: t.adult },
                fields: [...(adult ? [] : adultFields(t, true)), relation],
              },
              rightsGroup(t),
              {
                key: "sure",
                columns: 1,
                fields: [{ name: "sure", label: t.sure, type: "check", onlyWhenAsked: true }],
              },
            ]}
            t={{ save: t.register, saving: t.saving }}
          />
        </Card>
      </div>
    </>
  );
}
