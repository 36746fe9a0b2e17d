import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { roleFields } from "@/components/staff/role-fields";
import { RoleList } from "@/components/staff/role-list";
import { StaffCheckCard } from "@/components/staff/staff-check-card";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { readRoles } from "@/lib/staff/staff-roles";
import { people } from "@/lib/texts/people";
import { staffRoles } from "@/lib/texts/staff-roles";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { endRoleAction, grantRoleAction, setStaffCheckAction, takeBackRoleEndAction } from "./actions";

/** Without a name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: staffRoles[language].roles };
}

export default async function RolesPage({ params }: PageProps<"/team/people/[id]">) {
  const [actor, { id }] = await Promise.all([requireRole("admin"), params]);
  const at = now();
  const found = await readRoles(actor, id, at);
  if (!found) notFound();
  const { language } = actor;
  const t = staffRoles[language];
  const names = people[language];
  const sub = [found.email, names.states[found.state]].filter(Boolean).join(" · ");
  return (
    <>
      <PageHeader title={found.name} sub={sub} back={{ href: "/team/people", label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        <RoleList
          roles={found.roles}
          names={names.roles}
          end={endRoleAction}
          goOn={takeBackRoleEndAction}
          today={today(at)}
          language={language}
        />
        <StaffCheckCard found={found} action={setStaffCheckAction} language={language} />
        <Card heading={t.give}>
          <FieldsForm
            key={found.roles.length}
            action={grantRoleAction}
            hidden={{ personId: found.personId }}
            groups={[{ key: "role", fields: roleFields(found.places, today(at), names.roles, t) }]}
            t={{ save: t.give, saving: t.saving }}
          />
        </Card>
      </div>
    </>
  );
}
