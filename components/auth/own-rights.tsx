import { Card } from "@/components/ui/card";
import { Check, X } from "@/components/ui/icons";
import { List } from "@/components/ui/list";
import { type OwnTie, tieRights } from "@/lib/family/own-ties";
import type { Language } from "@/lib/i18n/language";
import type { HeldRole } from "@/lib/staff/staff-roles";
import { ownRights } from "@/lib/texts/own-rights";
import { people } from "@/lib/texts/people";
import { staffRoles } from "@/lib/texts/staff-roles";

type OwnRightsProps = { roles: readonly HeldRole[]; ties: readonly OwnTie[]; language: Language };

/** What somebody may here: in each role, and of each own child. */
export function OwnRights({ roles, ties, language }: OwnRightsProps) {
  const t = ownRights[language];
  const isNobody = roles.length + ties.length === 0;
  return (
    <Card heading={t.title}>
      <p className="mb-3 max-w-prose text-soft">{isNobody ? t.none : t.about}</p>
      <List>
        {roles.map((held) => (
          <li key={held.grantId} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">
              {people[language].roles[held.role]}, {held.place ?? staffRoles[language].everywhere}
            </p>
            <p className="max-w-prose text-sm text-soft">{staffRoles[language].explain[held.role]}</p>
          </li>
        ))}
        {ties.map((tie) => (
          <li key={tie.childId} className="py-3 first:pt-0 last:pb-0">
            <p className="mb-1 font-semibold">{tie.childName}</p>
            <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
              {tieRights.map((right) => (
                <OneRight key={right} may={tie.rights[right]} words={t.rights[right]} />
              ))}
            </ul>
          </li>
        ))}
      </List>
    </Card>
  );
}

function OneRight({ may, words }: { may: boolean; words: { yes: string; no: string } }) {
  const Icon = may ? Check : X;
  return (
    <li className="flex items-start gap-2 text-sm">
      <Icon className={may ? "mt-0.5 size-4 shrink-0 text-leaf" : "mt-0.5 size-4 shrink-0 text-soft"} />
      <span className={may ? undefined : "text-soft"}>{may ? words.yes : words.no}</span>
    </li>
  );
}
