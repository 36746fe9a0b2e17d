import type { Language } from "@/lib/i18n/language";
import type { ListedInvoice } from "@/lib/invoicing/queries";
import { cents, formatCents } from "@/lib/money/cents";
import { papers } from "@/lib/texts/papers";
import { formatDay } from "@/lib/time/format";

type SettledListProps = { invoice: Pick<ListedInvoice, "settled" | "number">; language: Language };

/** With what an invoice was settled so far: each payment, credit and set-off with its day. */
export function SettledList({ invoice, language }: SettledListProps) {
  const t = papers[language];
  if (invoice.settled.length === 0) return null;
  return (
    <ul aria-label={t.settledOf(invoice.number)} className="text-sm text-soft">
      {invoice.settled.map((one) => (
        <li key={one.entryId} className="flex flex-wrap justify-between gap-x-4">
          <span>{t.settledOn(t.settledBy[one.kind], formatDay(one.day, language, "long"))}</span>
          <span className="whitespace-nowrap tabular-nums">{formatCents(cents(one.cents), language)}</span>
        </li>
      ))}
    </ul>
  );
}
