import type { Route } from "next";
import { notFound } from "next/navigation";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Mail, Newspaper, PenLine } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { roles } from "@/lib/access/roles";
import { fileProblem } from "@/lib/messages/file-problem";
import { findConversation } from "@/lib/messages/find-conversation";
import { readBefore } from "@/lib/messages/schema";
import { listWaitingAttachments } from "@/lib/messages/waiting-attachments";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { ForgetDraft } from "./forget-draft";
import { type ConversationActions, OpenConversation } from "./open-conversation";
import { OpenHeader } from "./open-header";
import { Panes } from "./panes";
import { WorkList } from "./work-list";
import { inboxPage, newsPage, type Query, workDraft } from "./work-pages";

type ScreenProps = { query: Query };

/** The inbox with nothing open. */
export async function InboxScreen({ query }: ScreenProps) {
  const actor = await requireRole(...roles);
  const { conversations: t, newsTexts } = messages(actor.language);
  const links = (
    <div className="flex flex-wrap gap-2">
      <Link href={newsPage} className={buttonClass({ variant: "quiet" })}>
        <Newspaper />
        {newsTexts.title}
      </Link>
      <Link href={`${inboxPage}/new` as Route} className={buttonClass()}>
        <PenLine />
        {t.write}
      </Link>
    </div>
  );
  return (
    <>
      <PageHeader title={t.title} sub={t.aboutWork} action={links} />
      {typeof query.sent === "string" ? (
        <>
          <ForgetDraft draftKey={workDraft(actor.personId)} sendKey={query.sent} />
          <Notice tone="success" className="mb-4">
            {t.sentMany}
          </Notice>
        </>
      ) : null}
      <Panes phone="list" list={<WorkList actor={actor} today={today(now())} query={query} />}>
        <Card aria-label={t.choose}>
          <EmptyState icon={Mail} title={t.choose}>
            {t.chooseText}
          </EmptyState>
        </Card>
      </Panes>
    </>
  );
}

type ConversationScreenProps = ScreenProps & { id: string; actions: ConversationActions };

/** One conversation beside the inbox it was opened from. */
export async function ConversationScreen({ query, id, actions }: ConversationScreenProps) {
  const actor = await requireRole(...roles);
  const at = now();
  const before = readBefore(query.before);
  const [conversation, attachments] = await Promise.all([
    findConversation(actor, "staff", id, at, before),
    listWaitingAttachments(actor, query.attachment),
  ]);
  if (!conversation) notFound();
  const t = messages(actor.language).conversations;
  const inbox = typeof query.inbox === "string" ? `?inbox=${encodeURIComponent(query.inbox)}` : "";
  return (
    <>
      <OpenHeader title={t.title} back={`${inboxPage}${inbox}`} />
      <Panes
        phone="open"
        list={
          <WorkList
            actor={actor}
            today={today(at)}
            query={{ inbox: query.inbox }}
            current={conversation.id}
          />
        }
      >
        {typeof query.sent === "string" ? (
          <>
            <ForgetDraft draftKey={workDraft(actor.personId)} sendKey={query.sent} />
            <Notice tone="success" className="mb-4">
              {t.sent}
            </Notice>
          </>
        ) : null}
        <OpenConversation
          conversation={conversation}
          side="staff"
          actor={actor}
          today={today(at)}
          actions={actions}
          href={`${inboxPage}/${conversation.id}`}
          looksBack={before !== undefined}
          mailingHref={
            conversation.mailingId ? `${inboxPage}/mailings/${conversation.mailingId}${inbox}` : undefined
          }
          attachments={attachments}
          problem={fileProblem(query.problem, actor.language)}
        />
      </Panes>
    </>
  );
}
