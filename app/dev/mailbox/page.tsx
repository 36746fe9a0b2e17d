import type { Route } from "next";
import { notFound } from "next/navigation";
import { LetterText } from "@/components/mail/letter-text";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Mail } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { SearchBar } from "@/components/ui/search-bar";
import { isShowcase } from "@/lib/config";
import { listLocalMail } from "@/lib/mail/mailbox-transport";
import { readNameSearch } from "@/lib/names/search-words";
import { messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";
import { requestLanguage } from "@/lib/web/request-language";

export const metadata = { title: "Postvak" };

/** Where letters of a demo or development server end up; elsewhere this page does not exist. */
export default async function MailboxPage({ searchParams }: PageProps<"/dev/mailbox">) {
  if (!isShowcase()) notFound();
  const { text } = readNameSearch(await searchParams);
  const language = await requestLanguage();
  const t = messages(language).mailbox;
  const letters = await listLocalMail(text);
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-8">
      <PageHeader title={t.title} sub={t.sub} back={{ href: "/", label: t.toPortal }} />
      <SearchBar text={text} here={"/dev/mailbox" as Route} t={t} />
      {letters.length === 0 ? (
        <Card>
          <EmptyState icon={Mail} title={text ? t.none(text) : t.emptyTitle}>
            {t.empty}
          </EmptyState>
        </Card>
      ) : (
        <ul className="grid gap-3">
          {letters.map((letter) => (
            <li key={letter.id}>
              <Card heading={letter.subject}>
                <p className="text-sm text-soft">
                  {t.to(letter.recipient)} · {formatInstant(letter.sentAt, language)}
                </p>
                <details className="mt-2">
                  <summary className="min-h-11 cursor-pointer content-center font-semibold text-leaf">
                    {language === "nl" ? "Lees" : "Read"}
                  </summary>
                  <LetterText text={letter.text} />
                  <Link
                    href={`/dev/mailbox/${letter.id}` as Route}
                    prefetch={false}
                    className={buttonClass({ variant: "text" })}
                  >
                    {t.asMail}
                  </Link>
                </details>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
