import type { Route } from "next";
import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { MailQuestion, TriangleAlert, Undo2 } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import type { MailingFamily, MailingView } from "@/lib/messages/view";
import { type Messages, messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import type { FormAction } from "@/lib/web/form-action";
import { AttachmentLinks } from "./attachment-links";
import { inboxText, listed } from "./sender-text";
import { fullWhen } from "./when-text";
import { WrittenText } from "./written-text";

type Texts = Messages["conversations"];
type OpenMailingProps = {
  mailing: MailingView;
  language: Language;
  today: CareDay;
  hrefOf: (conversationId: string) => string;
  recall: FormAction;
};

/** A message to many families: its words, the way back, and who has read it and who has not. */
export function OpenMailing({ mailing, language, today, hrefOf, recall }: OpenMailingProps) {
  const t = messages(language).conversations;
  const { families } = mailing;
  const unread = families.filter((one) => one.readBy.length === 0);
  const read = families.filter((one) => one.readBy.length > 0);
  return (
    <Card aria-labelledby="mailing-subject" className="grid gap-4">
      <MailingHead mailing={mailing} language={language} today={today} />
      {mailing.recalledAt ? (
        <Notice>{t.mailing.recalled(fullWhen(mailing.recalledAt, today, language))}</Notice>
      ) : null}
      {mailing.body === null ? (
        <p className="text-soft">
          <i>{t.recalledText}</i>
        </p>
      ) : (
        <WrittenText text={mailing.body} className="max-w-prose" />
      )}
      <AttachmentLinks files={mailing.attachments} t={t} />
      {mailing.mayRecall ? (
        <ActForm action={recall} fields={{ mailingId: mailing.id }} variant="quiet">
          <Undo2 />
          {t.mailing.recall}
        </ActForm>
      ) : null}
      {mailing.mayRecall ? <p className="-mt-2 text-sm text-soft">{t.mailing.recallHint}</p> : null}
      <p className="border-line border-t pt-4 font-semibold">
        {t.mailing.read(read.length, families.length)}
      </p>
      <Families
        title={t.mailing.notRead}
        families={unread}
        none={t.mailing.everybodyRead}
        hrefOf={hrefOf}
        t={t}
      />
      <Families title={t.mailing.isRead} families={read} none={t.mailing.nobodyRead} hrefOf={hrefOf} t={t} />
    </Card>
  );
}

function MailingHead({ mailing, language, today }: Pick<OpenMailingProps, "mailing" | "language" | "today">) {
  const t = messages(language).conversations;
  const { subject, audienceName, families, urgent } = mailing;
  const sender = `${inboxText(mailing, t)} · ${mailing.senderName}`;
  return (
    <div className="grid gap-1">
      <h2 id="mailing-subject">{subject}</h2>
      <p className="text-sm text-soft">
        {t.mailing.toMany(audienceName)} · {t.mailing.families(families.length)}
      </p>
      <p className="text-sm text-soft">
        {t.mailing.sentBy(sender, fullWhen(mailing.sentAt, today, language))}
      </p>
      {urgent ? (
        <Chip icon={TriangleAlert} tone="berry" className="justify-self-start">
          {t.urgent}
        </Chip>
      ) : null}
    </div>
  );
}

type FamiliesProps = {
  title: string;
  families: readonly MailingFamily[];
  none: string;
  hrefOf: OpenMailingProps["hrefOf"];
  t: Texts;
};

const Families = ({ title, families, none, hrefOf, t }: FamiliesProps) => (
  <div className="grid gap-2">
    <h3>
      {title} ({families.length})
    </h3>
    {families.length === 0 ? (
      <p className="text-sm text-soft">{none}</p>
    ) : (
      <List aria-label={title}>
        {families.map((family) => (
          <ListItem key={family.conversationId} aside={<FamilyChips family={family} t={t} />}>
            <Link href={hrefOf(family.conversationId) as Route} className="-my-2 inline-block py-2 text-leaf">
              {family.childName}
            </Link>
            <p className="text-sm text-soft">{readersText(family, t)}</p>
          </ListItem>
        ))}
      </List>
    )}
  </div>
);

/** "Gelezen door Eva de Vries. Nog niet door Thijs Jansen". */
function readersText({ readBy, unreadBy }: MailingFamily, t: Texts): string {
  if (readBy.length + unreadBy.length === 0) return t.mailing.noReader;
  const read = readBy.length > 0 ? [t.readBy(listed(readBy, t.and))] : [];
  const waits = unreadBy.length > 0 ? [t.mailing.waitsFor(listed(unreadBy, t.and))] : [];
  return [...read, ...waits].join(". ");
}

const FamilyChips = ({ family, t }: { family: MailingFamily; t: Texts }) => (
  <span className="flex flex-wrap gap-1">
    {family.answered ? <Chip icon={MailQuestion}>{t.mailing.hasAnswered}</Chip> : null}
    {family.recalled ? (
      <Chip icon={Undo2} tone="plain">
        {t.mailing.recalledHere}
      </Chip>
    ) : null}
  </span>
);
