import { paperFileHref } from "@/components/documents/paper-links";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { List } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import type { Language } from "@/lib/i18n/language";
import { formatHours } from "@/lib/money/care-hours";
import { cents, formatCents } from "@/lib/money/cents";
import { decimal } from "@/lib/money/exact";
import type { StatementChange } from "@/lib/papers/statement-changes";
import type { ListedStale, StatementTotals } from "@/lib/papers/statements-desk";
import { statements } from "@/lib/texts/statements";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type StaleCardProps = { year: number; stale: readonly ListedStale[]; action: FormAction; language: Language };

/** The statements of one year that do not hold any more, and the one button that issues them all anew. */
export function StaleCard({ year, stale, action, language }: StaleCardProps) {
  const t = statements[language];
  return (
    <Card heading={t.ofYear(year)}>
      <List className="mb-4 border-line border-b">
        {stale.map((one) => (
          <li key={one.payerId} className="grid gap-1 py-3 first:pt-0">
            <StaleLine stale={one} language={language} />
          </li>
        ))}
      </List>
      <p className="mb-3 text-sm text-soft">{t.issueText}</p>
      <FieldsForm
        action={action}
        idOf={String(year)}
        hidden={{ year: String(year) }}
        groups={[
          {
            ...{ key: "marks", columns: 1 },
            fields: [{ name: "acceptMarks", label: t.acceptMarks, type: "check", onlyWhenAsked: true }],
          },
        ]}
        t={{ save: t.issue(stale.length), saving: t.issuing }}
      />
    </Card>
  );
}

function StaleLine({ stale, language }: { stale: ListedStale; language: Language }) {
  const t = statements[language];
  const { payerName, childNames, standing, wouldSay, changes } = stale;
  const say = ({ hours, careCents }: StatementTotals) =>
    t.said(formatHours(decimal(hours), language), formatCents(cents(careCents), language));
  return (
    <>
      <p className="font-semibold">{payerName}</p>
      <p className="text-sm text-soft">{t.children(childNames.join(", "))}</p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {standing ? (
          <>
            <dt className="text-soft">
              <a
                href={paperFileHref(standing.id)}
                aria-label={t.standingPdf(payerName, standing.edition)}
                className="inline-block py-0.5 max-md:py-2.5"
              >
                {t.standing(standing.edition, formatDay(standing.issuedOn, language, "long"))}
              </a>
            </dt>
            <dd className="sm:py-0.5">{standing.said ? say(standing.said) : t.unknown}</dd>
          </>
        ) : (
          <>
            <dt className="text-soft">{t.noneYet}</dt>
            <dd>{t.noneYetText}</dd>
          </>
        )}
        <dt className="text-soft">{t.wouldSay}</dt>
        <dd className="font-semibold">{say(wouldSay)}</dd>
      </dl>
      {changes.length > 0 ? (
        <Unfold summary={t.changes} about={payerName}>
          <ul className="grid gap-1 text-sm">
            {changes.map((change) => (
              <li key={`${change.childName} ${change.lrkNumber} ${change.month}`}>
                {changeText(change, say, language)}
              </li>
            ))}
          </ul>
        </Unfold>
      ) : null}
    </>
  );
}

function changeText(
  { childName, lrkNumber, month, before, after }: StatementChange,
  say: (totals: StatementTotals) => string,
  language: Language,
): string {
  const t = statements[language];
  const what = month ? `${formatDay(month, language, "month")} (LRK ${lrkNumber})` : t.fees;
  const said = (one: StatementChange["before"]) =>
    month ? say({ hours: one.hours, careCents: one.cents }) : formatCents(cents(one.cents), language);
  return t.changed(`${childName}, ${what}`, said(before), said(after));
}
