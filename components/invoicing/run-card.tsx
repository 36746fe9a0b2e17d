import { Card } from "@/components/ui/card";
import type { Language } from "@/lib/i18n/language";
import type { ClosedMonth } from "@/lib/invoicing/closed-differences";
import { cents, formatCents } from "@/lib/money/cents";
import { invoiceRun } from "@/lib/texts/invoice-run";
import { addMonths, type CareDay, startOfMonth } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { RunForm } from "./run-form";

type RunCardProps = {
  action: FormAction;
  today: CareDay;
  closed: readonly ClosedMonth[];
  language: Language;
};

/** Makes the invoices up to a month: this one, the one before, or the next, which is the furthest ahead. */
export function RunCard({ action, today, closed, language }: RunCardProps) {
  const t = invoiceRun[language];
  const { month, closedMonths, closedMonthsHint, go, going } = t;
  const next = startOfMonth(addMonths(today, 1));
  const months = [next, addMonths(next, -1), addMonths(next, -2)];
  return (
    <Card heading={t.run}>
      <p className="-mt-1 mb-4 text-soft">{t.runText}</p>
      <RunForm
        action={action}
        month={next}
        months={months.map((one) => ({ value: one, label: formatDay(one, language, "month") }))}
        closedMonths={closed.map((one) => closedChoice(one, language))}
        t={{ month, closedMonths, closedMonthsHint, go, going }}
      />
    </Card>
  );
}

/** What a run would write of a closed month, and to whom. */
function closedChoice({ month, cents: total, payers }: ClosedMonth, language: Language) {
  const t = invoiceRun[language];
  const amount = (one: number) => formatCents(cents(one), language);
  return {
    value: month,
    label: t.closedMonth(formatDay(month, language, "month"), amount(total)),
    hint: payers.map((one) => t.closedPayer(one.name, amount(one.cents))).join(" · "),
  };
}
