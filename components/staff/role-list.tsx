import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { FieldsForm } from "@/components/ui/fields-form";
import { CircleCheck, CircleMinus } from "@/components/ui/icons";
import { List } from "@/components/ui/list";
import { Clock, UsersRound } from "@/components/ui/work-icons";
import type { Role } from "@/lib/access/roles";
import type { Language } from "@/lib/i18n/language";
import type { HeldRole } from "@/lib/staff/staff-roles";
import { staffRoles } from "@/lib/texts/staff-roles";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

const looks = {
  past: { icon: CircleMinus, tone: "plain" },
  now: { icon: CircleCheck, tone: "leaf" },
  later: { icon: Clock, tone: "sun" },
} as const;

type RoleListProps = {
  roles: readonly HeldRole[];
  names: Record<Role, string>;
  end: FormAction;
  goOn: FormAction;
  today: CareDay;
  language: Language;
};

/** What somebody may do here, since when and until when; what has no end can be given one. */
export function RoleList({ roles, language, ...rest }: RoleListProps) {
  const t = staffRoles[language];
  return (
    <Card heading={t.roles}>
      {roles.length === 0 ? (
        <EmptyState icon={UsersRound} title={t.noRoles}>
          {t.noRolesText}
        </EmptyState>
      ) : (
        <List>
          {roles.map((held) => (
            <li key={held.grantId} className="grid gap-2 py-4 first:pt-0 last:pb-0">
              <OneRole held={held} language={language} {...rest} />
            </li>
          ))}
        </List>
      )}
    </Card>
  );
}

type OneRoleProps = Omit<RoleListProps, "roles"> & { held: HeldRole };

function OneRole({ held, names, end, goOn, today, language }: OneRoleProps) {
  const t = staffRoles[language];
  const place = held.place ?? t.everywhere;
  const from = formatDay(held.startsOn, language, "long");
  const period = held.endsOn ? t.fromTo(from, formatDay(held.endsOn, language, "long")) : t.from(from);
  const lastDay = held.startsOn > today ? held.startsOn : today;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <p className="font-semibold">
            {names[held.role]}, {place}
          </p>
          <p className="text-sm text-soft">{period}</p>
        </div>
        <Chip {...looks[held.when]}>{t.when[held.when]}</Chip>
      </div>
      <p className="max-w-prose text-sm text-soft">{t.explain[held.role]}</p>
      {held.endsOn === null ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-leaf">
            {t.end}
          </summary>
          <div className="mt-2 max-w-60">
            <FieldsForm
              action={end}
              hidden={{ grantId: held.grantId }}
              idOf={held.grantId}
              variant="quiet"
              groups={[
                {
                  key: "end",
                  columns: 1,
                  fields: [
                    { name: "endsOn", label: t.endsOn, hint: t.endsOnHint, type: "date", start: lastDay },
                  ],
                },
              ]}
              t={{ save: t.end, saving: t.saving }}
            />
          </div>
        </details>
      ) : null}
      {held.endsOn !== null && held.when !== "past" ? (
        <ActForm
          action={goOn}
          fields={{ grantId: held.grantId }}
          label={`${t.goOn}: ${names[held.role]}, ${place}`}
          variant="quiet"
        >
          {t.goOn}
        </ActForm>
      ) : null}
    </>
  );
}
