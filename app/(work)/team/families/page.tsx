import type { Metadata, Route } from "next";
import { FamilyList } from "@/components/family/family-list";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchBar } from "@/components/ui/search-bar";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { mayMerge } from "@/lib/family/policy";
import { listFamilies } from "@/lib/family/staff-queries";
import { mayImportPeople } from "@/lib/import/policy";
import { readNameSearch } from "@/lib/names/search-words";
import { messages } from "@/lib/texts/catalogue";
import { familyWork } from "@/lib/texts/family-work";
import { importWork } from "@/lib/texts/import-work";
import { merging } from "@/lib/texts/merging";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: messages(language).families.title };
}

export default async function FamiliesPage({ searchParams }: PageProps<"/team/families">) {
  const actor = await requireRole(...deskRoles);
  const { language } = actor;
  const texts = messages(language);
  const t = texts.families;
  const moment = now();
  const search = readNameSearch(await searchParams);
  const { lines, earlier, later } = await listFamilies(actor, search, moment);
  const address = (mark: Record<string, string>) =>
    `/team/families?${new URLSearchParams({ ...(search.text ? { q: search.text } : {}), ...mark })}` as Route;
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        action={
          <div className="flex flex-wrap gap-2">
            {mayMerge(actor) ? (
              <Link href={"/team/families/doubles" as Route} className={buttonClass({ variant: "quiet" })}>
                {merging[language].doubles}
              </Link>
            ) : null}
            {mayImportPeople(actor) ? (
              <>
                <Link href={"/team/families/export" as Route} className={buttonClass({ variant: "quiet" })}>
                  {importWork[language].exportLink}
                </Link>
                <Link href={"/team/families/import" as Route} className={buttonClass({ variant: "quiet" })}>
                  {importWork[language].link}
                </Link>
              </>
            ) : null}
            <Link href={"/team/families/new" as Route} className={buttonClass()}>
              {familyWork[language].add}
            </Link>
          </div>
        }
      />
      <SearchBar text={search.text} here="/team/families" live t={t} />
      {/* Stands there from the start, so that it is told when a search has been answered. */}
      <p role="status" className="mb-2 text-sm text-soft empty:hidden">
        {search.text ? t.found(lines.length, later !== null) : null}
      </p>
      <Card aria-label={t.title}>
        {lines.length > 0 ? (
          <FamilyList lines={lines} today={today(moment)} t={texts} language={language} />
        ) : (
          <EmptyState icon={UsersRound} title={search.text ? t.noneTitle : t.emptyTitle}>
            {search.text ? t.none(search.text) : t.empty}
          </EmptyState>
        )}
      </Card>
      <Pagination
        newerHref={earlier ? address({ before: earlier }) : undefined}
        olderHref={later ? address({ after: later }) : undefined}
        labels={{ region: t.pages, newer: t.earlier, older: t.later }}
      />
    </>
  );
}
