import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { ButtonForm } from "@/components/ui/button-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { BellOff, TriangleAlert } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Bell } from "@/components/ui/work-icons";
import type { PersonActor } from "@/lib/access/actor";
import type { ConversationView } from "@/lib/messages/view";
import { messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import type { ButtonAction, FormAction } from "@/lib/web/form-action";
import { AttachWithoutScript } from "./attach-without-script";
import type { PickedFile } from "./attachment-picker";
import { draftKey } from "./draft";
import { writingTexts } from "./form-texts";
import { MessageForm } from "./message-form";
import { MessageItem } from "./message-item";
import { ReadMark } from "./read-mark";
import { headText, inboxText, listed } from "./sender-text";

export type ConversationActions = {
  answer: FormAction;
  recall: ButtonAction;
  markRead: ButtonAction;
  /** Parents only. */
  mute?: ButtonAction;
};

export type OpenConversationProps = {
  conversation: ConversationView;
  side: "parent" | "staff";
  actor: PersonActor;
  today: CareDay;
  actions: ConversationActions;
  /** Address of this conversation. */
  href: string;
  /** Earlier messages are shown instead of the newest. */
  looksBack: boolean;
  /** Where the message to many families stands that this one is part of. */
  mailingHref?: string;
  attachments: readonly PickedFile[];
  /** What went wrong with a file that was sent without script. */
  problem?: string;
};

/** A conversation read from top to bottom, and the answer under it. */
export function OpenConversation(props: OpenConversationProps) {
  const { conversation, side, actor, today, actions, href, looksBack, mailingHref } = props;
  const t = messages(actor.language).conversations;
  const { id, lastNumber, guardianNames } = conversation;
  const reading = { conversationId: id, seen: String(lastNumber) };
  return (
    <Card aria-labelledby="conversation-subject" className="grid gap-4">
      <div className="grid gap-1">
        <h2 id="conversation-subject">{conversation.subject}</h2>
        <p className="text-sm text-soft">{headText(conversation, t)}</p>
        <p className="text-sm text-soft">{t.with(listed(guardianNames, t.and))}</p>
        {mailingHref ? (
          <p className="text-sm">
            <Link href={mailingHref as Route}>{t.mailing.alsoToOthers}</Link>. {t.mailing.onlyThisFamily}
          </p>
        ) : null}
        {conversation.urgent ? (
          <Chip icon={TriangleAlert} tone="berry" className="justify-self-start">
            {t.urgent}
          </Chip>
        ) : null}
      </div>
      {conversation.earlier ? (
        <PageLink href={`${href}?before=${conversation.earlier}`} label={t.earlier} />
      ) : null}
      <ol className="grid gap-3">
        {conversation.messages.map((message) => (
          <MessageItem
            key={message.id}
            message={message}
            conversation={conversation}
            side={side}
            language={actor.language}
            today={today}
            t={t}
            recall={actions.recall}
          />
        ))}
      </ol>
      {looksBack ? <PageLink href={href} label={t.latest} /> : <Writing {...props} />}
      {conversation.unread && !looksBack ? (
        <ReadMark action={actions.markRead} fields={reading} label={t.markRead} />
      ) : null}
      {actions.mute ? <MuteButton conversation={conversation} mute={actions.mute} t={t} /> : null}
    </Card>
  );
}

function PageLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="text-center">
      <Link href={href as Route} className={buttonClass({ variant: "text" })}>
        {label}
      </Link>
    </p>
  );
}

function Writing({ conversation, side, actor, actions, href, attachments, problem }: OpenConversationProps) {
  const t = messages(actor.language).conversations;
  const { id, lastNumber } = conversation;
  const as = `${inboxText(conversation, t)} · ${actor.firstName}`;
  return (
    <div className="border-line border-t pt-4">
      {problem ? (
        <Notice tone="danger" className="mb-4">
          {problem}
        </Notice>
      ) : null}
      <MessageForm
        action={actions.answer}
        t={writingTexts(t, t.answer)}
        draftKey={draftKey(actor.personId, `${side}:${id}`)}
        sendKey={randomUUID()}
        hidden={{ conversationId: id, seen: String(lastNumber) }}
        attachments={attachments}
      >
        {side === "staff" ? <p className="text-sm text-soft">{t.writesAs(as)}</p> : null}
      </MessageForm>
      <AttachWithoutScript back={href} t={t} />
    </div>
  );
}

type MuteProps = {
  conversation: ConversationView;
  mute: ButtonAction;
  t: ReturnType<typeof messages>["conversations"];
};

function MuteButton({ conversation: { id, muted }, mute, t }: MuteProps) {
  const Icon = muted ? Bell : BellOff;
  return (
    <ButtonForm action={mute} className="border-line border-t pt-2">
      <input type="hidden" name="conversationId" value={id} />
      <input type="hidden" name="muted" value={muted ? "no" : "yes"} />
      {muted ? <p className="pt-2 text-sm text-soft">{t.mutedText}</p> : null}
      <SubmitButton variant="text" className="text-sm" pendingLabel={t.sending}>
        <Icon />
        {muted ? t.unmute : t.mute}
      </SubmitButton>
    </ButtonForm>
  );
}
