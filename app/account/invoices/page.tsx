import type { Metadata } from "next";
import { InvoiceYears } from "@/components/invoicing/invoice-years";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ReceiptEuro } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/current-actor";
import { listInvoices } from "@/lib/invoicing/queries";
import { papers } from "@/lib/texts/papers";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: papers[language].invoices };
}

export default async function InvoicesPage() {
  const actor = await requireActor();
  const { language } = actor;
  const t = papers[language];
  const invoices = await listInvoices(actor);
  return (
    <>
      <PageHeader title={t.invoices} sub={t.invoicesSub} />
      {invoices.length > 0 ? (
        <InvoiceYears invoices={invoices} language={language} />
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
