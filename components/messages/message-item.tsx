import { ButtonForm } from "@/components/ui/button-form";
import { cn } from "@/components/ui/cn";
import { CheckCheck, Undo2 } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Language } from "@/lib/i18n/language";
import type { ConversationView, MessageView } from "@/lib/messages/view";
import type { Messages } from "@/lib/texts/catalogue";
import type { CareDay } from "@/lib/time/care-day";
import type { ButtonAction } from "@/lib/web/form-action";
import { AttachmentLinks } from "./attachment-links";
import { listed, senderText } from "./sender-text";
import { fullWhen } from "./when-text";
import { WrittenText } from "./written-text";

type Texts = Messages["conversations"];
type MessageItemProps = {
  message: MessageView;
  conversation: ConversationView;
  side: "parent" | "staff";
  language: Language;
  today: CareDay;
  t: Texts;
  recall: ButtonAction;
};

/** One message: the own side at the right and green, the other at the left. */
export function MessageItem({ message, conversation, side, language, today, t, recall }: MessageItemProps) {
  const ours = message.sender.side === side;
  return (
    <li
      className={cn(
        "grid max-w-[92%] gap-1 rounded-lg border p-3 sm:max-w-[85%]",
        ours ? "justify-self-end border-transparent bg-leaf-soft" : "justify-self-start border-line bg-paper",
      )}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <b>{senderText(message.sender, conversation, t)}</b>
        <span className="text-soft text-xs">{fullWhen(message.sentAt, today, language)}</span>
      </p>
      {message.recalled ? (
        <p className="flex items-center gap-2 text-soft">
          <Undo2 className="size-4 shrink-0" />
          <i>{t.recalledText}</i>
        </p>
      ) : (
        <WrittenText text={message.body} />
      )}
      <AttachmentLinks files={message.attachments} t={t} />
      {ours && !message.recalled ? <ReadBy message={message} side={side} t={t} /> : null}
      {message.mayRecall ? (
        <ButtonForm action={recall} className="-mb-2 flex flex-wrap items-center justify-end gap-x-2">
          <input type="hidden" name="messageId" value={message.id} />
          <span className="text-soft text-xs">{t.recallHint}</span>
          <SubmitButton variant="text" className="text-sm" pendingLabel={t.sending}>
            <Undo2 />
            {t.recall}
          </SubmitButton>
        </ButtonForm>
      ) : null}
    </li>
  );
}

function ReadBy({ message, side, t }: Pick<MessageItemProps, "message" | "side" | "t">) {
  const { readBy } = message;
  if (readBy.length === 0)
    return side === "staff" ? <p className="text-right text-soft text-xs">{t.notReadYet}</p> : null;
  return (
    <p className="flex items-center justify-end gap-1 text-soft text-xs">
      <CheckCheck className="size-4 shrink-0" />
      {side === "staff" ? t.readBy(listed(readBy, t.and)) : t.readByDaycare}
    </p>
  );
}
