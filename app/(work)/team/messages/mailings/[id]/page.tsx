import type { Metadata } from "next";
import { recallMailingAction } from "@/app/(work)/team/messages/actions";
import { MailingScreen } from "@/components/messages/mailing-screen";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).conversations.mailing.title };
}

export default async function MailingPage({
  params,
  searchParams,
}: PageProps<"/team/messages/mailings/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <MailingScreen query={query} id={id} recall={recallMailingAction} />;
}
