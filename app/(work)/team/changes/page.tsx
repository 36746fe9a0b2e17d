import type { Metadata } from "next";
import { ChangeList } from "@/components/change-request/change-list";
import { SettledChangeNotice } from "@/components/change-request/settled-change-notice";
import { InboxFilter, inboxHref } from "@/components/inbox/inbox-filter";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { UserPen } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { listInboxLocations } from "@/lib/care-request/inbox";
import { findSettledChange, listChanges } from "@/lib/change-request/inbox";
import { seeRequests } from "@/lib/notice/see-requests";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";

const base = "/team/changes";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: messages(language).changeInbox.title };
}

export default async function ChangesPage({ searchParams }: PageProps<"/team/changes">) {
  const [actor, query] = await Promise.all([requireRole(...deskRoles), searchParams]);
  const { language } = actor;
  const texts = messages(language);
  const t = texts.changeInbox;
  const view = query.view === "decided" ? "decided" : "pending";
  const locations = await listInboxLocations(actor);
  const location = locations.find((one) => one.id === query.location)?.id;
  const { lines, next } = await listChanges(actor, { view, locationId: location, after: query.after });
  const [settled] = await Promise.all([
    findSettledChange(actor, query.settled),
    seeRequests(actor, lines, now()),
  ]);
  const shown = { view: view === "decided" ? view : null, location };
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      {settled ? <SettledChangeNotice settled={settled} isLast t={t} /> : null}
      <div className="grid gap-4">
        <InboxFilter base={base} view={view} location={location} locations={locations} t={t} />
        <Card aria-label={t.title}>
          {lines.length > 0 ? (
            <ChangeList lines={lines} t={texts} language={language} />
          ) : (
            <EmptyState icon={UserPen} title={view === "pending" ? t.emptyTitle : t.emptyDecidedTitle}>
              {view === "pending" ? t.empty : t.emptyDecided}
            </EmptyState>
          )}
        </Card>
        <Pagination
          olderHref={next ? inboxHref(base, { ...shown, after: next }) : undefined}
          newerHref={query.after ? inboxHref(base, shown) : undefined}
          labels={t.pages}
        />
      </div>
    </>
  );
}
