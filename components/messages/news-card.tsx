import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import type { NewsView } from "@/lib/messages/view";
import { messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";

/** On the dashboard: the newest news this parent has not read. */
export function NewsCard({ item, language }: { item: NewsView; language: Language }) {
  const t = messages(language).newsTexts;
  const all = (
    <Link href="/news" className={buttonClass({ variant: "text", className: "text-sm" })}>
      {t.all}
    </Link>
  );
  return (
    <Card heading={t.newest} aside={all} className="mb-4">
      <p className="font-semibold">{item.title}</p>
      <p className="text-sm text-soft">
        {item.locationName ?? t.everyone} · {formatInstant(item.publishedAt, language)}
      </p>
      <p className="mt-1 line-clamp-2 max-w-prose">{item.body}</p>
      <Link
        href={`/news/${item.id}` as Route}
        className={buttonClass({ variant: "text", className: "-mb-2 -ml-1" })}
        aria-label={`${t.read}: ${item.title}`}
      >
        {t.read}
      </Link>
    </Card>
  );
}
