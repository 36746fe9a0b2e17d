import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import type { RolesOfPerson, StaffCheck } from "@/lib/staff/staff-roles";
import { staffRoles } from "@/lib/texts/staff-roles";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type StaffCheckCardProps = { found: RolesOfPerson; action: FormAction; language: Language };

/** The dates the law asks for, with a warning as long as one is missing of who works with children. */
export function StaffCheckCard({ found, action, language }: StaffCheckCardProps) {
  const t = staffRoles[language];
  const { check } = found;
  const warning = warningOf(found, language);
  return (
    <Card heading={t.check}>
      <p className="mb-3 max-w-prose text-soft">{t.checkAbout}</p>
      {warning ? (
        <Notice tone="warning" className="mb-4">
          {warning}
        </Notice>
      ) : null}
      <FieldsForm
        shown={check.version}
        action={action}
        hidden={{ personId: found.personId, version: String(check.version) }}
        idOf="check"
        groups={[{ key: "check", fields: fieldsOf(check, language) }]}
        t={{ save: t.checkSave, saving: t.saving }}
      />
    </Card>
  );
}

function fieldsOf({ vogIssuedOn, registerLinkedOn, qualification }: StaffCheck, language: Language) {
  const t = staffRoles[language];
  const day = { type: "date" as const, optional: t.optional };
  return [
    { name: "vogIssuedOn", label: t.vogIssuedOn, start: vogIssuedOn ?? "", ...day },
    { name: "registerLinkedOn", label: t.registerLinkedOn, start: registerLinkedOn ?? "", ...day },
    {
      name: "qualification",
      label: t.qualification,
      start: qualification,
      options: Object.entries(t.qualifications).map(([value, label]) => ({ value, label })),
    },
  ];
}

function warningOf({ check, roles }: RolesOfPerson, language: Language): string | null {
  const t = staffRoles[language];
  const days = roles
    .filter(({ role, when }) => when !== "past" && (role === "carer" || role === "manager"))
    .map(({ startsOn }) => startsOn)
    .sort();
  const [vog, register] = [check.vogIssuedOn === null, check.registerLinkedOn === null];
  if (!days[0] || !(vog || register)) return null;
  const what = vog && register ? t.missing.both : vog ? t.missing.vog : t.missing.register;
  return t.beginsWithout(formatDay(days[0], language, "long"), what);
}
