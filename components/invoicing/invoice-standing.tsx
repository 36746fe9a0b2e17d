import { Card } from "@/components/ui/card";
import type { Language } from "@/lib/i18n/language";
import type { ListedInvoice } from "@/lib/invoicing/queries";
import { formatCents } from "@/lib/money/cents";
import { papers } from "@/lib/texts/papers";
import { formatDay } from "@/lib/time/format";
import { InvoiceChip } from "./invoice-chip";
import { SettledList } from "./settled-list";

type InvoiceStandingProps = { invoice: ListedInvoice; language: Language };

/** How an invoice stands today; the paper below it says what it said when it was sent, and is printed without this. */
export function InvoiceStanding({ invoice, language }: InvoiceStandingProps) {
  const t = papers[language];
  const isAsked = invoice.state === "open" || invoice.state === "partly";
  return (
    <Card aria-label={t.standing} className="mb-4 print:hidden">
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <InvoiceChip invoice={invoice} language={language} />
          {isAsked ? (
            <p>
              {t.stillOpen(formatCents(invoice.open, language))},{" "}
              {t.due(formatDay(invoice.dueOn, language, "long"))}
            </p>
          ) : null}
        </div>
        <SettledList invoice={invoice} language={language} />
      </div>
    </Card>
  );
}
