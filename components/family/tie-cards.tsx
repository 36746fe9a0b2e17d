import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Unfold } from "@/components/ui/unfold";
import type { GuardianView } from "@/lib/family/file-people";
import type { Language } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { familyWork } from "@/lib/texts/family-work";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { proofGroup, relationField, rightsGroup } from "./family-fields";

type TieProps = { tie: GuardianView; today: CareDay; language: Language };

const seen = (tie: GuardianView) => ({ guardianshipId: tie.id, version: String(tie.version) });
/** The first day somebody would choose: today, or the first day of what begins later. */
const firstDay = ({ startsOn }: GuardianView, today: CareDay) => (startsOn > today ? startsOn : today);

/** What this adult may, as it stands, to be changed from a day on. */
export function RightsCard({ tie, today, language, action }: TieProps & { action: FormAction }) {
  const t = familyWork[language];
  return (
    <Card heading={t.rights}>
      <FieldsForm
        shown={`${tie.id} ${tie.version}`}
        action={action}
        hidden={seen(tie)}
        idOf="rights"
        groups={[
          {
            key: "tie",
            fields: [
              relationField(t, families[language].relation, tie.relation),
              {
                ...{ name: "startsOn", label: t.holdsFrom, hint: t.holdsFromHint, type: "date" },
                start: firstDay(tie, today),
              },
            ],
          },
          { ...rightsGroup(t, tie.rights), legend: undefined },
          proofGroup(t, tie.proof),
        ]}
        t={{ save: t.saveChange, saving: t.saving }}
      />
    </Card>
  );
}

type EndProps = TieProps & { end: FormAction; takeBack: FormAction };

/** The last day of a tie: to set, or to take back. */
export function EndCard({ tie, today, language, end, takeBack }: EndProps) {
  const t = familyWork[language];
  return (
    <Card heading={t.ending}>
      {tie.endsOn ? (
        <>
          <p className="-mt-1 mb-3">{t.lastDayIs(formatDay(tie.endsOn, language, "long"))}</p>
          <ActForm action={takeBack} fields={seen(tie)} variant="quiet">
            {t.takeEndBack}
          </ActForm>
        </>
      ) : (
        <Unfold summary={t.endTie}>
          <p className="mb-3 max-w-prose text-sm text-soft">{t.endText(tie.name)}</p>
          <FieldsForm
            action={end}
            hidden={seen(tie)}
            idOf="end"
            variant="danger"
            groups={[
              {
                key: "end",
                fields: [
                  {
                    ...{ name: "endsOn", label: t.lastDay, hint: t.lastDayHint, type: "date" },
                    start: firstDay(tie, today),
                  },
                ],
              },
            ]}
            t={{ save: t.endTie, saving: t.saving }}
          />
        </Unfold>
      )}
    </Card>
  );
}
