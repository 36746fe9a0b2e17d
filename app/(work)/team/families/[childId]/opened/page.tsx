import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { AccessList } from "@/components/family/accesses-card";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Eye } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { openAccesses } from "@/lib/family/open-accesses";
import { families } from "@/lib/texts/families";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: families[language].accesses };
}

/** Who opened the file of a child: for those who answer for the whole organisation. */
export default async function OpenedPage({
  params,
  searchParams,
}: PageProps<"/team/families/[childId]/opened">) {
  const [actor, { childId }, { before }] = await Promise.all([
    requireRole(...officeRoles),
    params,
    searchParams,
  ]);
  const found = await openAccesses(actor, childId, before, now());
  if (!found) notFound();
  const { child, lines, earlier } = found;
  const { language } = actor;
  const t = families[language];
  const here = `/team/families/${child.id}/opened`;
  return (
    <>
      <PageHeader
        title={t.accesses}
        sub={t.accessesAllSub}
        back={{ href: `/team/families/${child.id}`, label: child.fullName }}
      />
      <Card aria-label={t.accesses} className="max-w-2xl">
        {lines.length > 0 ? (
          <AccessList accesses={lines} t={t} language={language} />
        ) : (
          <EmptyState icon={Eye} title={t.accessesNone}>
            {t.accessesNoneText}
          </EmptyState>
        )}
      </Card>
      <Pagination
        newerHref={before ? here : undefined}
        olderHref={earlier ? (`${here}?${new URLSearchParams({ before: earlier })}` as Route) : undefined}
        labels={{ region: t.accesses, newer: t.accessesLatest, older: t.accessesEarlier }}
      />
    </>
  );
}
