import type { Route } from "next";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Ban, CircleDot } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import type { NewsView } from "@/lib/messages/view";
import { messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";
import { AttachmentLinks } from "./attachment-links";
import { WrittenText } from "./written-text";

type NewsItemProps = {
  item: NewsView;
  language: Language;
  marksNew: boolean;
  /** Its title leads to the page of this piece alone. */
  linked?: boolean;
  children?: ReactNode;
};

/** One piece of news, whole. */
export function NewsItem({ item, language, marksNew, linked = false, children }: NewsItemProps) {
  const { newsTexts: t, conversations } = messages(language);
  return (
    <Card aria-labelledby={`news-${item.id}`} className="grid gap-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 id={`news-${item.id}`} className="min-w-0">
          {linked ? (
            <Link href={`/news/${item.id}` as Route} className="-my-2 inline-block py-2">
              {item.title}
            </Link>
          ) : (
            item.title
          )}
        </h2>
        {marksNew && item.unread ? (
          <Chip icon={CircleDot} tone="sky">
            {t.isNew}
          </Chip>
        ) : null}
        {item.withdrawn ? (
          <Chip icon={Ban} tone="plain">
            {t.withdrawn}
          </Chip>
        ) : null}
      </div>
      <p className="text-sm text-soft">
        {item.locationName ?? t.everyone} · {formatInstant(item.publishedAt, language)} ·{" "}
        {t.by(item.authorName)}
      </p>
      <WrittenText text={item.body} className="max-w-prose" />
      <AttachmentLinks files={item.attachments} t={conversations} />
      {children}
    </Card>
  );
}
