import type { Metadata } from "next";
import { NewsItem } from "@/components/messages/news-item";
import { ReadMark } from "@/components/messages/read-mark";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Newspaper } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireParent } from "@/lib/family/parent-context";
import { listNews } from "@/lib/messages/news";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { markNewsReadAction } from "../messages/actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).newsTexts.title };
}

export default async function NewsPage({ searchParams }: PageProps<"/news">) {
  const [{ actor }, query] = await Promise.all([requireParent(), searchParams]);
  const t = messages(actor.language).newsTexts;
  const { items, older } = await listNews(actor, now(), query.after);
  return (
    <>
      <PageHeader title={t.title} sub={t.about} back={{ href: "/messages", label: t.back }} />
      <div className="grid gap-4">
        {items.length === 0 ? (
          <Card aria-label={t.title}>
            <EmptyState icon={Newspaper} title={t.empty}>
              {t.emptyText}
            </EmptyState>
          </Card>
        ) : (
          items.map((item) => (
            <NewsItem key={item.id} item={item} language={actor.language} marksNew linked>
              {item.unread ? (
                <ReadMark action={markNewsReadAction} fields={{ newsId: item.id }} label={t.markRead} />
              ) : null}
            </NewsItem>
          ))
        )}
        <Pagination
          olderHref={older ? `/news?after=${encodeURIComponent(older)}` : undefined}
          newerHref={query.after ? "/news" : undefined}
          labels={t.pages}
        />
      </div>
    </>
  );
}
