import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Mail } from "@/components/ui/icons";
import { Pagination } from "@/components/ui/pagination";
import type { PersonActor } from "@/lib/access/actor";
import { listOwnConversations } from "@/lib/messages/queries";
import { messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import { ConversationList } from "./conversation-list";

type ParentListProps = {
  actor: PersonActor;
  today: CareDay;
  /** Several own children: the list says about whom. */
  namesChild: boolean;
  after?: unknown;
  current?: string;
};

/** A parent's conversations, the latest first. */
export async function ParentList({ actor, today, namesChild, after, current }: ParentListProps) {
  const t = messages(actor.language).conversations;
  const { lines, older } = await listOwnConversations(actor, after);
  return (
    <Card aria-label={t.listLabel}>
      {lines.length === 0 ? (
        <EmptyState icon={Mail} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <ConversationList
          lines={lines}
          language={actor.language}
          today={today}
          hrefOf={(id) => `/messages/${id}`}
          current={current}
          names={namesChild ? "child" : "none"}
        />
      )}
      <Pagination
        olderHref={older ? `/messages?after=${encodeURIComponent(older)}` : undefined}
        newerHref={after ? "/messages" : undefined}
        labels={t.pages}
      />
    </Card>
  );
}
