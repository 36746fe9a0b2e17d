import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { FieldsForm } from "@/components/ui/fields-form";
import { CalendarDays, CircleCheck, CircleDashed } from "@/components/ui/icons";
import { List } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import type { Language } from "@/lib/i18n/language";
import type { BookYearTurn, ListedBookYear } from "@/lib/invoicing/book-years";
import { invoiceRun } from "@/lib/texts/invoice-run";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type Actions = { close: FormAction; reopen: FormAction };
type BookYearsCardProps = Actions & { years: readonly ListedBookYear[]; language: Language };

/** The years that are over, each closed or open, with who closed and opened it. */
export function BookYearsCard({ years, language, ...actions }: BookYearsCardProps) {
  const t = invoiceRun[language];
  if (years.length === 0)
    return (
      <Card heading={t.years}>
        <EmptyState icon={CalendarDays} title={t.noYears} level={3}>
          {t.noYearsText}
        </EmptyState>
      </Card>
    );
  return (
    <Card heading={t.years}>
      <p className="-mt-1 mb-4 text-soft">{t.yearsText}</p>
      <List>
        {years.map((year) => (
          <li key={year.year} className="grid gap-2 py-4 first:pt-0 last:pb-0">
            <BookYear year={year} language={language} {...actions} />
          </li>
        ))}
      </List>
    </Card>
  );
}

type BookYearProps = Actions & { year: ListedBookYear; language: Language };

function BookYear({ year: { year, isClosed, turns }, close, reopen, language }: BookYearProps) {
  const t = invoiceRun[language];
  const { reason, reasonHint, reopening } = t;
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h3 className="font-semibold">{year}</h3>
          {turns.map((turn) => (
            <p key={turn.turn} className="text-sm text-soft">
              {turnText(turn, language)}
            </p>
          ))}
        </div>
        <span className="shrink-0">
          {isClosed ? (
            <Chip icon={CircleCheck} tone="leaf">
              {t.closed}
            </Chip>
          ) : (
            <Chip icon={CircleDashed} tone="plain">
              {t.open}
            </Chip>
          )}
        </span>
      </div>
      {isClosed ? (
        <Unfold summary={t.reopen} about={t.ofYear(year)}>
          <FieldsForm
            action={reopen}
            idOf={String(year)}
            hidden={{ year: String(year) }}
            variant="quiet"
            groups={[
              {
                ...{ key: "reason", columns: 1 },
                fields: [{ name: "reason", label: reason, hint: reasonHint, max: 200 }],
              },
            ]}
            t={{ save: t.reopen, saving: reopening }}
          />
        </Unfold>
      ) : (
        <ActForm action={close} fields={{ year: String(year) }} variant="quiet">
          {t.close(year)}
        </ActForm>
      )}
    </>
  );
}

function turnText({ closes, day, name, reason }: BookYearTurn, language: Language): string {
  const t = invoiceRun[language];
  const on = formatDay(day, language, "long");
  return closes ? t.closedBy(on, name) : t.openedBy(on, name, reason ?? "");
}
