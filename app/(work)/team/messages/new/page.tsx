import type { Metadata } from "next";
import { WriteToFamilies } from "@/components/messages/write-to-families";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";
import { writeToFamiliesAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).conversations.write };
}

export default async function NewMessagePage({ searchParams }: PageProps<"/team/messages/new">) {
  return <WriteToFamilies query={await searchParams} action={writeToFamiliesAction} />;
}
