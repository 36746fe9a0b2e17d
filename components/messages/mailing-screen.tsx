import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { requireRole } from "@/lib/access/current-actor";
import { roles } from "@/lib/access/roles";
import { findMailing } from "@/lib/messages/find-mailing";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import type { FormAction } from "@/lib/web/form-action";
import { ForgetDraft } from "./forget-draft";
import { OpenHeader } from "./open-header";
import { OpenMailing } from "./open-mailing";
import { Panes } from "./panes";
import { WorkList } from "./work-list";
import { inboxPage, type Query, workDraft } from "./work-pages";

type MailingScreenProps = { query: Query; id: string; recall: FormAction };

/** One message to many families beside the list it was opened from. */
export async function MailingScreen({ query, id, recall }: MailingScreenProps) {
  const actor = await requireRole(...roles);
  const at = now();
  const mailing = await findMailing(actor, id, at);
  if (!mailing) notFound();
  const t = messages(actor.language).conversations;
  const inbox = typeof query.inbox === "string" ? `?inbox=${encodeURIComponent(query.inbox)}` : "";
  const list = (
    <WorkList actor={actor} today={today(at)} query={{ inbox: query.inbox }} current={mailing.id} />
  );
  return (
    <>
      <OpenHeader title={t.title} back={`${inboxPage}${inbox}`} />
      <Panes phone="open" list={list}>
        {typeof query.sent === "string" ? (
          <>
            <ForgetDraft draftKey={workDraft(actor.personId)} sendKey={query.sent} />
            <Notice tone="success" className="mb-4">
              {t.sentMany}
            </Notice>
          </>
        ) : null}
        <OpenMailing
          mailing={mailing}
          language={actor.language}
          today={today(at)}
          hrefOf={(conversationId) => `${inboxPage}/${conversationId}${inbox}`}
          recall={recall}
        />
      </Panes>
    </>
  );
}
