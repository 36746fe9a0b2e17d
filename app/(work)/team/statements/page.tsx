import type { Metadata } from "next";
import { StaleCard } from "@/components/papers/stale-card";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FileCheck2 } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { listStale } from "@/lib/papers/statements-desk";
import { invoiceRun } from "@/lib/texts/invoice-run";
import { statements } from "@/lib/texts/statements";
import { now } from "@/lib/time/clock";
import { reissueStatementsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: statements[language].title };
}

/** Annual statements that do not agree with the invoices any more, by year. */
export default async function StatementsPage() {
  const actor = await requireRole(...officeRoles);
  const { language } = actor;
  const t = statements[language];
  const stale = await listStale(actor, now());
  const years = [...new Set(stale.map(({ year }) => year))];
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        back={{ href: "/team/invoices", label: invoiceRun[language].title }}
      />
      <div className="grid max-w-2xl gap-4">
        {years.map((year) => (
          <StaleCard
            key={year}
            year={year}
            stale={stale.filter((one) => one.year === year)}
            action={reissueStatementsAction}
            language={language}
          />
        ))}
        {years.length === 0 ? (
          <Card aria-label={t.title}>
            <EmptyState icon={FileCheck2} title={t.noneTitle}>
              {t.none}
            </EmptyState>
          </Card>
        ) : null}
      </div>
    </>
  );
}
