import type { Metadata, Route } from "next";
import { InvoiceYear } from "@/components/invoicing/invoice-year";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ReceiptEuro } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { requireActor } from "@/lib/access/current-actor";
import { listInvoices } from "@/lib/invoicing/queries";
import { readOwnBalance } from "@/lib/ledger/queries";
import { cents, formatCents } from "@/lib/money/cents";
import { papers } from "@/lib/texts/papers";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: papers[language].invoices };
}

const here = "/account/invoices" as Route;

export default async function InvoicesPage({ searchParams }: PageProps<"/account/invoices">) {
  const [actor, query] = await Promise.all([requireActor(), searchParams]);
  const { language } = actor;
  const t = papers[language];
  const [invoices, balance] = await Promise.all([listInvoices(actor), readOwnBalance(actor)]);
  const years = [...new Set(invoices.map((invoice) => invoice.year))];
  const year = years.find((one) => String(one) === query.year) ?? years[0];
  return (
    <>
      <PageHeader title={t.invoices} sub={t.invoicesSub} />
      {balance < 0 ? (
        <Notice className="mb-4">{t.inFavour(formatCents(cents(-balance), language))}</Notice>
      ) : null}
      {year ? (
        <div className="grid gap-4">
          {years.length > 1 ? (
            <TabLinks
              label={t.years}
              tabs={years.map((one) => ({
                href: one === years[0] ? here : (`${here}?year=${one}` as Route),
                text: String(one),
                isOpen: one === year,
              }))}
            />
          ) : null}
          <InvoiceYear
            year={year}
            invoices={invoices.filter((invoice) => invoice.year === year)}
            language={language}
          />
        </div>
      ) : (
        <Card aria-label={t.invoices}>
          <EmptyState icon={ReceiptEuro} title={t.noInvoices}>
            {t.noInvoicesText}
          </EmptyState>
        </Card>
      )}
    </>
  );
}
