import type { Route } from "next";
import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { CircleDot, MailQuestion, TriangleAlert } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import { type ConversationLine, type InboxLine, isMailing } from "@/lib/messages/view";
import { type Messages, messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import { MailingLink } from "./mailing-link";
import { inboxText, senderText } from "./sender-text";
import { shortWhen } from "./when-text";

type Texts = Messages["conversations"];
type ConversationListProps = {
  lines: readonly InboxLine[];
  language: Language;
  today: CareDay;
  hrefOf: (id: string) => string;
  /** Of a message to many families; only staff have these. */
  mailingHrefOf?: (id: string) => string;
  /** The open one. */
  current?: string;
  /** Staff read of which family it is; parents with several children about whom. */
  names: "family" | "child" | "none";
};

export function ConversationList({ lines, hrefOf, mailingHrefOf = hrefOf, ...rest }: ConversationListProps) {
  const t = messages(rest.language).conversations;
  return (
    <List aria-label={t.listLabel}>
      {lines.map((line) => (
        <li key={line.id} className="-mx-2 first:-mt-2 last:-mb-2">
          <Link
            href={(isMailing(line) ? mailingHrefOf : hrefOf)(line.id) as Route}
            aria-current={line.id === rest.current ? "page" : undefined}
            className={cn(
              "my-1 grid grid-cols-1 gap-1 rounded-md p-2 text-ink no-underline hover:bg-paper",
              line.id === rest.current && "bg-leaf-soft hover:bg-leaf-soft",
            )}
          >
            {isMailing(line) ? (
              <MailingLink line={line} today={rest.today} language={rest.language} t={t} />
            ) : (
              <ConversationLink line={line} {...rest} t={t} />
            )}
          </Link>
        </li>
      ))}
    </List>
  );
}

type ConversationLinkProps = Pick<ConversationListProps, "language" | "today" | "names"> & {
  line: ConversationLine;
  t: Texts;
};

const ConversationLink = ({ line, language, today, names, t }: ConversationLinkProps) => (
  <>
    <span className="flex items-baseline justify-between gap-2 text-soft text-xs">
      <span className="min-w-0 truncate">{placeText(line, names, t)}</span>
      <span className="shrink-0">{shortWhen(line.lastAt, today, language)}</span>
    </span>
    <span className={cn("line-clamp-2", line.unread && "font-bold")}>{line.subject}</span>
    <LastLine line={line} t={t} />
    <LineChips line={line} t={t} />
  </>
);

function placeText(line: ConversationLine, names: ConversationListProps["names"], t: Texts): string {
  const inbox = inboxText(line, t);
  if (names === "family") return `${line.childName} · ${inbox}`;
  return names === "child" ? `${inbox} · ${line.childName}` : inbox;
}

function LastLine({ line, t }: { line: ConversationLine; t: Texts }) {
  const { last } = line;
  const name = last.side === "staff" ? last.name : senderText(last, line, t);
  return (
    <span className={cn("line-clamp-2 text-sm", line.unread ? "text-ink" : "text-soft")}>
      {name}: {last.recalled ? <i>{t.recalled}</i> : last.text}
    </span>
  );
}

function LineChips({ line, t }: { line: ConversationLine; t: Texts }) {
  if (!line.unread && !line.urgent && !line.waits) return null;
  return (
    <span className="flex flex-wrap gap-1">
      {line.unread ? (
        <Chip icon={CircleDot} tone="sky">
          {t.isNew}
        </Chip>
      ) : null}
      {line.urgent ? (
        <Chip icon={TriangleAlert} tone="berry">
          {t.urgent}
        </Chip>
      ) : null}
      {line.waits && !line.unread ? (
        <Chip icon={MailQuestion} tone="sun">
          {t.waits}
        </Chip>
      ) : null}
    </span>
  );
}
