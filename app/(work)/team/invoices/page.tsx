import type { Metadata, Route } from "next";
import { BookYearsCard } from "@/components/invoicing/book-years-card";
import { RunCard } from "@/components/invoicing/run-card";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { ArrowRight } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { listBookYears } from "@/lib/invoicing/book-years";
import { listClosedDifferences } from "@/lib/invoicing/closed-differences";
import { findStatementsStale } from "@/lib/papers/statements-desk";
import { invoiceRun } from "@/lib/texts/invoice-run";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { closeBookYearAction, openBookYearAction, runInvoicesAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: invoiceRun[language].title };
}

/** The invoice run, the book years, and what both mean for annual statements. */
export default async function InvoicesPage() {
  const actor = await requireRole(...officeRoles);
  const { language } = actor;
  const t = invoiceRun[language];
  const moment = now();
  const day = today(moment);
  const [closed, years, stale] = await Promise.all([
    listClosedDifferences(actor, moment),
    listBookYears(actor, moment),
    findStatementsStale(actor, day),
  ]);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      <div className="grid max-w-2xl gap-4">
        <RunCard action={runInvoicesAction} today={day} closed={closed} language={language} />
        <BookYearsCard
          years={years}
          close={closeBookYearAction}
          reopen={openBookYearAction}
          language={language}
        />
        <Card
          heading={t.statements}
          aside={
            <Link href={"/team/statements" as Route} className={buttonClass({ variant: "text" })}>
              {t.seeStatements}
              <ArrowRight />
            </Link>
          }
        >
          <p className="text-soft">{t.statementsText(stale.count)}</p>
        </Card>
      </div>
    </>
  );
}
