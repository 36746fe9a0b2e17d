import type { Metadata } from "next";
import { InboxCard } from "@/components/care-request/inbox-card";
import { SettledNotice } from "@/components/care-request/settled-notice";
import { DecisionForms, type DecisionTexts } from "@/components/inbox/decision-forms";
import { InboxFilter, inboxHref } from "@/components/inbox/inbox-filter";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Inbox } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { findInboxRequest, listInbox, listInboxLocations } from "@/lib/care-request/inbox";
import type { InboxRequest } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { seeRequests } from "@/lib/notice/see-requests";
import { requestInbox } from "@/lib/texts/request-inbox";
import { now } from "@/lib/time/clock";
import { approveCareRequestAction, rejectCareRequestAction } from "./actions";

const base = "/team/requests";
export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireRole(...deskRoles);
  return { title: requestInbox[actor.language].title };
}

export default async function InboxPage({ searchParams }: PageProps<"/team/requests">) {
  const [actor, query] = await Promise.all([requireRole(...deskRoles), searchParams]);
  const { language } = actor;
  const t = requestInbox[language];
  const view = query.view === "decided" ? "decided" : "pending";
  const locations = await listInboxLocations(actor);
  const location = locations.find((one) => one.id === query.location)?.id;
  const [inbox, settled] = await Promise.all([
    listInbox(actor, { view, locationId: location, after: query.after }),
    findInboxRequest(actor, query.settled),
  ]);
  await seeRequests(actor, inbox.requests, now());
  const shown = { view: view === "decided" ? view : null, location };
  return (
    <>
      <PageHeader title={t.title} sub={t.about} />
      <div className="grid gap-4">
        {settled ? (
          <SettledNotice
            request={settled}
            next={view === "pending" ? nextAfter(settled, inbox.requests) : null}
            language={language}
          />
        ) : null}
        <InboxFilter base={base} view={view} location={location} locations={locations} t={t} />
        {inbox.requests.length === 0 ? (
          <Card aria-label={t.title}>
            <EmptyState icon={Inbox} title={view === "pending" ? t.emptyTitle : t.emptyDecidedTitle}>
              {view === "pending" ? t.empty : t.emptyDecided}
            </EmptyState>
          </Card>
        ) : (
          inbox.requests.map((request) => (
            <InboxCard
              key={request.id}
              request={request}
              language={language}
              namesLocation={!location && locations.length > 1}
            >
              {request.state === "pending" && request.interest !== "none" ? (
                <Notice>{request.interest === "own" ? t.ownChild : t.ownAlone}</Notice>
              ) : null}
              {request.state === "pending" && request.interest !== "own" ? (
                <DecisionForms
                  accept={approveCareRequestAction}
                  reject={rejectCareRequestAction}
                  t={decisionTexts(request, language)}
                  requestId={request.id}
                  location={location}
                  despite={{
                    name: "despiteFull",
                    asked: request.moments.some((moment) => moment.occupancy?.full),
                  }}
                />
              ) : null}
            </InboxCard>
          ))
        )}
        {view === "pending" && inbox.requests.length > 0 ? (
          <p className="text-sm text-soft">{t.source}</p>
        ) : null}
        <Pagination
          olderHref={inbox.next ? inboxHref(base, { ...shown, after: inbox.next }) : undefined}
          newerHref={query.after ? inboxHref(base, shown) : undefined}
          labels={t.pages}
        />
      </div>
    </>
  );
}

/** In the order of the list: the nearest need after this one, else the first. */
function nextAfter(settled: InboxRequest, waiting: readonly InboxRequest[]): InboxRequest | null {
  const place = ({ moments, id }: InboxRequest) => `${moments[0]?.day} ${id}`;
  return waiting.find((one) => place(one) > place(settled)) ?? waiting[0] ?? null;
}

function decisionTexts({ childName }: InboxRequest, language: Language): DecisionTexts {
  const t = requestInbox[language];
  return {
    accept: t.approve,
    acceptLabel: t.approveLabel(childName),
    despite: t.despiteFull,
    reject: t.reject,
    rejectReason: t.rejectReason,
    rejectSend: t.rejectSend,
    rejectLabel: t.rejectLabel(childName),
    sending: t.sending,
  };
}
