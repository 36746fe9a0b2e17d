import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewsItem } from "@/components/messages/news-item";
import { ReadMark } from "@/components/messages/read-mark";
import { PageHeader } from "@/components/ui/page-header";
import { requireParent } from "@/lib/family/parent-context";
import { findNews } from "@/lib/messages/news";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { markNewsReadAction } from "../../messages/actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).newsTexts.title };
}

export default async function NewsItemPage({ params }: PageProps<"/news/[id]">) {
  const [{ actor }, { id }] = await Promise.all([requireParent(), params]);
  const item = await findNews(actor, id, now());
  if (!item) notFound();
  const t = messages(actor.language).newsTexts;
  return (
    <>
      <PageHeader title={t.title} back={{ href: "/news", label: t.all }} />
      <NewsItem item={item} language={actor.language} marksNew={false}>
        {item.unread ? (
          <ReadMark action={markNewsReadAction} fields={{ newsId: item.id }} label={t.markRead} />
        ) : null}
      </NewsItem>
    </>
  );
}
