import type { Metadata } from "next";
import { NewConversation } from "@/components/messages/new-conversation";
import { Panes } from "@/components/messages/panes";
import { ParentList } from "@/components/messages/parent-list";
import { buttonClass } from "@/components/ui/button-class";
import { Newspaper, PenLine } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireParent } from "@/lib/family/parent-context";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { startConversationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).conversations.title };
}

/** The list; on a wide screen a new message can be written beside it. */
export default async function MessagesPage({ searchParams }: PageProps<"/messages">) {
  const [parent, query] = await Promise.all([requireParent(), searchParams]);
  const { actor, children } = parent;
  const { conversations: t, newsTexts } = messages(actor.language);
  const links = (
    <div className="flex flex-wrap gap-2">
      <Link href="/news" className={buttonClass({ variant: "quiet" })}>
        <Newspaper />
        {newsTexts.title}
      </Link>
      <Link href="/messages/new" className={buttonClass({ className: "md:hidden" })}>
        <PenLine />
        {t.write}
      </Link>
    </div>
  );
  return (
    <>
      <PageHeader title={t.title} sub={t.about} action={links} />
      <Panes
        phone="list"
        list={
          <ParentList
            actor={actor}
            today={today(now())}
            namesChild={children.length > 1}
            after={query.after}
          />
        }
      >
        <NewConversation parent={parent} action={startConversationAction} attachments={[]} />
      </Panes>
    </>
  );
}
