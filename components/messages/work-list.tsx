import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Mail } from "@/components/ui/icons";
import { Pagination } from "@/components/ui/pagination";
import type { PersonActor } from "@/lib/access/actor";
import { listInboxConversations, listInboxPlaces, readInboxChoice } from "@/lib/messages/inbox";
import { messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import { ConversationList } from "./conversation-list";
import { InboxFilter } from "./inbox-filter";
import { inboxPage, type Query } from "./work-pages";

type WorkListProps = { actor: PersonActor; today: CareDay; query: Query; current?: string };

/** An inbox of the daycare, the latest conversation first. */
export async function WorkList({ actor, today, query, current }: WorkListProps) {
  const t = messages(actor.language).conversations;
  const chosen = typeof query.inbox === "string" ? query.inbox : "own";
  const [places, { lines, older }] = await Promise.all([
    listInboxPlaces(actor),
    listInboxConversations(actor, readInboxChoice(chosen), query.after),
  ]);
  const address = (path: string, more: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...(chosen === "own" ? {} : { inbox: chosen }), ...more });
    return search.size > 0 ? `${path}?${search}` : path;
  };
  return (
    <Card aria-label={t.listLabel}>
      <InboxFilter places={places} chosen={chosen} base={inboxPage} t={t} />
      {lines.length === 0 ? (
        <EmptyState icon={Mail} title={t.emptyWork}>
          {t.emptyWorkText}
        </EmptyState>
      ) : (
        <ConversationList
          lines={lines}
          language={actor.language}
          today={today}
          hrefOf={(id) => address(`${inboxPage}/${id}`)}
          mailingHrefOf={(id) => address(`${inboxPage}/mailings/${id}`)}
          current={current}
          names="family"
        />
      )}
      <Pagination
        olderHref={older ? address(inboxPage, { after: older }) : undefined}
        newerHref={query.after ? address(inboxPage) : undefined}
        labels={t.pages}
      />
    </Card>
  );
}
