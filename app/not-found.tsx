import type { Metadata } from "next";
import { MessagePage } from "@/components/shell/message-page";
import { buttonClass } from "@/components/ui/button-class";
import { errorPages } from "@/lib/texts/error-pages";
import { requestLanguage } from "@/lib/web/request-language";

export async function generateMetadata(): Promise<Metadata> {
  return { title: errorPages[await requestLanguage()].notFound };
}

export default async function NotFound() {
  const t = errorPages[await requestLanguage()];
  const toStart = (
    <a href="/" className={buttonClass()}>
      {t.toStart}
    </a>
  );
  return (
    <MessagePage title={t.notFound} action={toStart}>
      <p>{t.notFoundText}</p>
    </MessagePage>
  );
}
