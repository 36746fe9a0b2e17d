import type { Metadata, Route } from "next";
import { nameFields, roleFields } from "@/components/staff/role-fields";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { listPlaces } from "@/lib/staff/staff-roles";
import { engageTogether } from "@/lib/texts/engage-together";
import { people } from "@/lib/texts/people";
import { staffRoles } from "@/lib/texts/staff-roles";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { engageStaffAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: staffRoles[language].add };
}

export default async function NewColleaguePage() {
  const actor = await requireRole("admin");
  const t = staffRoles[actor.language];
  const places = await listPlaces(actor);
  const fields = [...nameFields(t), ...roleFields(places, today(now()), people[actor.language].roles, t)];
  return (
    <>
      <PageHeader
        title={t.add}
        sub={t.addSub}
        back={{ href: "/team/people", label: t.back }}
        action={
          <Link href={"/team/people/new/several" as Route} className={buttonClass({ variant: "text" })}>
            <UsersRound />
            {engageTogether[actor.language].title}
          </Link>
        }
      />
      <Card aria-label={t.add} className="max-w-2xl">
        <FieldsForm
          action={engageStaffAction}
          groups={[{ key: "person", fields }]}
          t={{ save: t.engage, saving: t.saving }}
        />
      </Card>
    </>
  );
}
