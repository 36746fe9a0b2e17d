import type { Metadata } from "next";
import { writeToFamiliesAction } from "@/app/(staff)/staff/messages/actions";
import { WriteToFamilies } from "@/components/messages/write-to-families";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).conversations.write };
}

export default async function NewMessagePage({ searchParams }: PageProps<"/office/messages/new">) {
  return <WriteToFamilies area="office" query={await searchParams} action={writeToFamiliesAction} />;
}
