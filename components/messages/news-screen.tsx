import { randomUUID } from "node:crypto";
import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Ban, Newspaper } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { UndoNotice } from "@/components/ui/undo-notice";
import { requireRole } from "@/lib/access/current-actor";
import { roles } from "@/lib/access/roles";
import { fileProblem } from "@/lib/messages/file-problem";
import { listNewsPlaces, listStaffNews } from "@/lib/messages/news";
import { listWaitingAttachments } from "@/lib/messages/waiting-attachments";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import type { FormAction } from "@/lib/web/form-action";
import { AttachWithoutScript } from "./attach-without-script";
import { writingTexts } from "./form-texts";
import { MessageForm } from "./message-form";
import { NewsItem } from "./news-item";
import { inboxPage, newsDraft, newsPage, type Query } from "./work-pages";

type NewsScreenProps = {
  query: Query;
  publish: FormAction;
  withdraw: FormAction;
  restore: FormAction;
};

/** What the daycare published; those who may can add to it and withdraw. */
export async function NewsScreen({ query, publish, withdraw, restore }: NewsScreenProps) {
  const actor = await requireRole(...roles);
  const { newsTexts: t, conversations } = messages(actor.language);
  const [{ items, older }, places, attachments] = await Promise.all([
    listStaffNews(actor, now(), query.after),
    listNewsPlaces(actor),
    listWaitingAttachments(actor, query.attachment),
  ]);
  const problem = fileProblem(query.problem, actor.language);
  const options = [
    ...(places.everywhere ? [{ value: "", label: t.everyone }] : []),
    ...places.locations.map((place) => ({ value: place.id, label: place.name })),
  ];
  return (
    <>
      <PageHeader title={t.title} sub={t.aboutWork} back={{ href: inboxPage, label: t.back }} />
      <div className="grid gap-4">
        {options.length > 0 ? (
          <Card heading={t.publish}>
            {problem ? (
              <Notice tone="danger" className="mb-4">
                {problem}
              </Notice>
            ) : null}
            <MessageForm
              action={publish}
              t={{
                ...writingTexts(conversations, t.body),
                subject: t.subject,
                send: t.publish,
                sending: t.publishing,
              }}
              subjectName="title"
              select={{ name: "locationId", label: t.place, options }}
              draftKey={newsDraft(actor.personId)}
              sendKey={randomUUID()}
              hidden={{}}
              attachments={attachments}
              long
            />
            <AttachWithoutScript back={newsPage} t={conversations} />
          </Card>
        ) : null}
        {items.length === 0 ? (
          <Card aria-label={t.title}>
            <EmptyState icon={Newspaper} title={t.empty}>
              {t.emptyText}
            </EmptyState>
          </Card>
        ) : null}
        {items.map((item) => (
          <NewsItem key={item.id} item={item} language={actor.language} marksNew={false}>
            {item.mayWithdraw ? (
              <ActForm
                action={withdraw}
                fields={{ newsId: item.id }}
                label={t.withdrawLabel(item.title)}
                variant="text"
              >
                <Ban />
                {t.withdraw}
              </ActForm>
            ) : null}
            {item.mayRestore ? (
              <UndoNotice undo={restore} fields={{ newsId: item.id }} label={t.undo}>
                {t.withdrawnNow}
              </UndoNotice>
            ) : null}
          </NewsItem>
        ))}
        <Pagination
          olderHref={older ? `${newsPage}?after=${encodeURIComponent(older)}` : undefined}
          newerHref={query.after ? newsPage : undefined}
          labels={t.pages}
        />
      </div>
    </>
  );
}
