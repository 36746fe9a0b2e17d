import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ForgetDraft } from "@/components/messages/forget-draft";
import { newDraft } from "@/components/messages/new-conversation";
import { OpenConversation } from "@/components/messages/open-conversation";
import { OpenHeader } from "@/components/messages/open-header";
import { Panes } from "@/components/messages/panes";
import { ParentList } from "@/components/messages/parent-list";
import { buttonClass } from "@/components/ui/button-class";
import { PenLine } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { requireParent } from "@/lib/family/parent-context";
import { fileProblem } from "@/lib/messages/file-problem";
import { findConversation } from "@/lib/messages/find-conversation";
import { readBefore } from "@/lib/messages/schema";
import { listWaitingAttachments } from "@/lib/messages/waiting-attachments";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  answerAsParentAction,
  markReadAsParentAction,
  muteConversationAction,
  recallMessageAction,
} from "../actions";

const actions = {
  answer: answerAsParentAction,
  recall: recallMessageAction,
  markRead: markReadAsParentAction,
  mute: muteConversationAction,
};

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).conversations.title };
}

export default async function ConversationPage({ params, searchParams }: PageProps<"/messages/[id]">) {
  const [{ actor, children }, { id }, query] = await Promise.all([requireParent(), params, searchParams]);
  const at = now();
  const before = readBefore(query.before);
  const [conversation, attachments] = await Promise.all([
    findConversation(actor, "parent", id, at, before),
    listWaitingAttachments(actor, query.attachment),
  ]);
  if (!conversation) notFound();
  const t = messages(actor.language).conversations;
  const sent = typeof query.sent === "string" ? query.sent : null;
  const write = (
    <Link href="/messages/new" className={buttonClass({ variant: "quiet" })}>
      <PenLine />
      {t.write}
    </Link>
  );
  return (
    <>
      <OpenHeader title={t.title} back="/messages" action={write} />
      <Panes
        phone="open"
        list={<ParentList actor={actor} today={today(at)} namesChild={children.length > 1} current={id} />}
      >
        {sent ? (
          <>
            {children.map((one) => (
              <ForgetDraft key={one.id} draftKey={newDraft(actor.personId, one.id)} sendKey={sent} />
            ))}
            <Notice tone="success" className="mb-4">
              {t.sent}
            </Notice>
          </>
        ) : null}
        <OpenConversation
          conversation={conversation}
          side="parent"
          actor={actor}
          today={today(at)}
          actions={actions}
          href={`/messages/${conversation.id}`}
          looksBack={before !== undefined}
          attachments={attachments}
          problem={fileProblem(query.problem, actor.language)}
        />
      </Panes>
    </>
  );
}
