import type { Metadata } from "next";
import { ConversationScreen } from "@/components/messages/work-screens";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";
import { answerAsStaffAction, markReadAsStaffAction, recallAsStaffAction } from "../actions";

const actions = {
  answer: answerAsStaffAction,
  recall: recallAsStaffAction,
  markRead: markReadAsStaffAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).conversations.title };
}

export default async function ConversationPage({ params, searchParams }: PageProps<"/team/messages/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <ConversationScreen query={query} id={id} actions={actions} />;
}
