import type { Metadata } from "next";
import { NewConversation } from "@/components/messages/new-conversation";
import { OpenHeader } from "@/components/messages/open-header";
import { Panes } from "@/components/messages/panes";
import { ParentList } from "@/components/messages/parent-list";
import { requireParent } from "@/lib/family/parent-context";
import { fileProblem } from "@/lib/messages/file-problem";
import { listWaitingAttachments } from "@/lib/messages/waiting-attachments";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { startConversationAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).conversations.write };
}

export default async function NewMessagePage({ searchParams }: PageProps<"/messages/new">) {
  const [parent, query] = await Promise.all([requireParent(), searchParams]);
  const { actor, children } = parent;
  const t = messages(actor.language).conversations;
  const attachments = await listWaitingAttachments(actor, query.attachment);
  return (
    <>
      <OpenHeader title={t.title} back="/messages" />
      <Panes
        phone="open"
        list={<ParentList actor={actor} today={today(now())} namesChild={children.length > 1} />}
      >
        <NewConversation
          parent={parent}
          action={startConversationAction}
          attachments={attachments}
          problem={fileProblem(query.problem, actor.language)}
        />
      </Panes>
    </>
  );
}
