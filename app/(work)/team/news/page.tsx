import type { Metadata } from "next";
import { publishNewsAction, restoreNewsAction, withdrawNewsAction } from "@/app/(work)/team/messages/actions";
import { NewsScreen } from "@/components/messages/news-screen";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).newsTexts.title };
}

export default async function NewsPage({ searchParams }: PageProps<"/team/news">) {
  return (
    <NewsScreen
      query={await searchParams}
      publish={publishNewsAction}
      withdraw={withdrawNewsAction}
      restore={restoreNewsAction}
    />
  );
}
