import type { Metadata } from "next";
import { InboxScreen } from "@/components/messages/work-screens";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).conversations.title };
}

export default async function InboxPage({ searchParams }: PageProps<"/team/messages">) {
  return <InboxScreen query={await searchParams} />;
}
