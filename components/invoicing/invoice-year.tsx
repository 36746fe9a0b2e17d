import { PaperLinks } from "@/components/documents/paper-links";
import { Card } from "@/components/ui/card";
import { List } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { ListedInvoice } from "@/lib/invoicing/queries";
import { formatCents } from "@/lib/money/cents";
import { papers } from "@/lib/texts/papers";
import { formatDay } from "@/lib/time/format";
import { InvoiceChip } from "./invoice-chip";
import { SettledList } from "./settled-list";

type InvoiceProps = { invoice: ListedInvoice; language: Language };

function detailsOf({ invoice, language }: InvoiceProps): string {
  const t = papers[language];
  const issued = `${t.kinds[invoice.kind]} ${t.issued(formatDay(invoice.issuedOn, language, "long"))}`;
  if (invoice.creditsNumber) return `${issued}, ${t.credits(invoice.creditsNumber)}`;
  if (invoice.state !== "open" && invoice.state !== "partly") return issued;
  const open = invoice.state === "partly" ? `, ${t.stillOpen(formatCents(invoice.open, language))}` : "";
  return `${issued}${open}, ${t.due(formatDay(invoice.dueOn, language, "long"))}`;
}

function InvoiceLine({ invoice, language }: InvoiceProps) {
  const t = papers[language];
  const name = `${t.kinds[invoice.kind].toLowerCase()} ${invoice.number}`;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="font-semibold first-letter:uppercase">{formatDay(invoice.month, language, "month")}</p>
        <p className="text-sm text-soft">
          {invoice.number} · {detailsOf({ invoice, language })}
        </p>
      </div>
      <div className="grid justify-items-end gap-1">
        <p className="whitespace-nowrap font-semibold tabular-nums">{formatCents(invoice.total, language)}</p>
        <InvoiceChip invoice={invoice} language={language} />
      </div>
      <div className="col-span-2 grid gap-2">
        <SettledList invoice={invoice} language={language} />
        <PaperLinks
          documentId={invoice.documentId}
          path={`/account/invoices/${invoice.documentId}`}
          paper={name}
          t={t}
        />
      </div>
    </li>
  );
}

type InvoiceYearProps = { year: number; invoices: readonly ListedInvoice[]; language: Language };

/** The invoices about the months of one year, the newest first. */
export function InvoiceYear({ year, invoices, language }: InvoiceYearProps) {
  return (
    <Card heading={String(year)} style={{ breakInside: "auto" }}>
      <List>
        {invoices.map((invoice) => (
          <InvoiceLine key={invoice.documentId} invoice={invoice} language={language} />
        ))}
      </List>
    </Card>
  );
}
