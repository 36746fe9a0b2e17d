import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "@/components/documents/paper-page";
import { InvoiceStanding } from "@/components/invoicing/invoice-standing";
import { requireActor } from "@/lib/access/current-actor";
import { openDocument } from "@/lib/documents/open-document";
import { documentIdSchema } from "@/lib/documents/schema";
import { readInvoice } from "@/lib/invoicing/queries";
import { papers } from "@/lib/texts/papers";
import { now } from "@/lib/time/clock";

const invoiceKinds = ["invoice", "credit_note"];

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: papers[language].kinds.invoice };
}

export default async function InvoicePage({ params, searchParams }: PageProps<"/account/invoices/[id]">) {
  const [actor, path, query] = await Promise.all([requireActor(), params, searchParams]);
  const id = documentIdSchema.safeParse(path);
  const paper = id.success ? await openDocument(actor, id.data.id, now()) : null;
  if (!paper || !invoiceKinds.includes(paper.kind)) notFound();
  const t = papers[actor.language];
  const invoice = await readInvoice(actor, paper.id);
  return (
    <PaperPage
      documentId={paper.id}
      number={paper.number}
      sheet={paper.sheet}
      back={{ href: "/account/invoices", label: t.invoices }}
      printAtOnce={query.print !== undefined}
      above={invoice ? <InvoiceStanding invoice={invoice} language={actor.language} /> : null}
      t={t}
    />
  );
}
