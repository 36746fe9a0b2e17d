import { Chip } from "@/components/ui/chip";
import { CheckCheck, MailQuestion, TriangleAlert, Undo2 } from "@/components/ui/icons";
import type { Language } from "@/lib/i18n/language";
import type { MailingLine } from "@/lib/messages/view";
import type { Messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import { shortWhen } from "./when-text";

type MailingLinkProps = {
  line: MailingLine;
  today: CareDay;
  language: Language;
  t: Messages["conversations"];
};

/** In the list: one message to many families, and how many of them have read it. */
export const MailingLink = ({ line, today, language, t }: MailingLinkProps) => (
  <>
    <span className="flex items-baseline justify-between gap-2 text-soft text-xs">
      <span className="min-w-0 truncate">
        {t.mailing.toMany(line.audienceName)} · {t.mailing.families(line.families)}
      </span>
      <span className="shrink-0">{shortWhen(line.lastAt, today, language)}</span>
    </span>
    <span className="line-clamp-2">{line.subject}</span>
    <span className="line-clamp-2 text-sm text-soft">
      {line.senderName}: {line.text === "" ? <i>{t.recalled}</i> : line.text}
    </span>
    <span className="flex flex-wrap gap-1">
      {line.recalled ? (
        <Chip icon={Undo2} tone="plain">
          {t.recalled}
        </Chip>
      ) : (
        <Chip icon={CheckCheck} tone="plain">
          {t.mailing.readShort(line.read, line.families)}
        </Chip>
      )}
      {line.urgent ? (
        <Chip icon={TriangleAlert} tone="berry">
          {t.urgent}
        </Chip>
      ) : null}
      {line.answered > 0 ? (
        <Chip icon={MailQuestion} tone="plain">
          {t.mailing.answered(line.answered)}
        </Chip>
      ) : null}
    </span>
  </>
);
