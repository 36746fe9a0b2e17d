import { randomUUID } from "node:crypto";
import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { AdultPicker, ChosenAdult } from "@/components/family/adult-picker";
import { adultFields, proofGroup, relationField, rightsGroup } from "@/components/family/family-fields";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { findAdults, readAdult } from "@/lib/family/adults";
import { openChildDesk } from "@/lib/family/child-desk";
import { readNameSearch } from "@/lib/names/search-words";
import { families } from "@/lib/texts/families";
import { familyWork } from "@/lib/texts/family-work";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGuardianAction, enrolGuardianAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].addAdult };
}

type Props = PageProps<"/team/families/[childId]/adults">;

export default async function AddAdultPage({ params, searchParams }: Props) {
  const [actor, { childId }, query] = await Promise.all([requireRole(...deskRoles), params, searchParams]);
  const at = now();
  const kid = await openChildDesk(actor, childId, at);
  if (!kid) notFound();
  const { text } = readNameSearch(query);
  const [adult, found] = await Promise.all([readAdult(actor, query.person), findAdults(actor, text)]);
  const t = familyWork[actor.language];
  const here = `/team/families/${kid.id}/adults` as Route;
  const startsOn = { name: "startsOn", label: t.startsOn, type: "date", start: today(at) } as const;
  const tie = [relationField(t, families[actor.language].relation), startsOn];
  const fields = [...(adult ? [] : adultFields(t, false)), ...tie];
  const known: Record<string, string> = adult ? { personId: adult.id } : {};
  const fresh: Record<string, string> = adult ? {} : { newPersonId: randomUUID() };
  return (
    <>
      <PageHeader
        title={t.addAdult}
        sub={t.addAdultSub(kid.fullName)}
        back={{ href: `/team/families/${kid.id}`, label: kid.fullName }}
      />
      <div className="grid max-w-2xl gap-4">
        {adult ? (
          <ChosenAdult adult={adult} here={here} t={t} />
        ) : (
          <AdultPicker text={text} found={found} here={here} t={t} />
        )}
        <Card aria-label={t.addAdult}>
          <FieldsForm
            key={adult?.id ?? "new"}
            action={adult ? addGuardianAction : enrolGuardianAction}
            hidden={{ childId: kid.id, ...known }}
            fresh={fresh}
            groups={[{ key: "adult", fields }, rightsGroup(t, noRights), proofGroup(t)]}
            t={{ save: t.addAdult, saving: t.saving }}
          />
        </Card>
      </div>
    </>
  );
}

/** A second adult may be anybody, a grandparent who collects too: nothing is given unasked. */
const noRights = {
  ...{ hasAuthority: false, seesDaily: false, seesMedical: false },
  ...{ mayRequest: false, isContractHolder: false, mayCollect: false },
};
