import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { RadioCard } from "@/components/ui/radio-cards";
import type { ParentContext } from "@/lib/family/parent-context";
import type { OwnChild } from "@/lib/family/queries";
import { listReadersAlong } from "@/lib/messages/queries";
import { type Messages, messages } from "@/lib/texts/catalogue";
import type { FormAction } from "@/lib/web/form-action";
import { AttachWithoutScript } from "./attach-without-script";
import type { PickedFile } from "./attachment-picker";
import { draftKey } from "./draft";
import { writingTexts } from "./form-texts";
import { MessageForm } from "./message-form";
import { listed } from "./sender-text";

type NewConversationProps = {
  parent: ParentContext;
  action: FormAction;
  attachments: readonly PickedFile[];
  problem?: string;
};

/** Where a parent's draft is kept before it is sent: one per child, whose readers and groups differ. */
export const newDraft = (personId: string, childId: string) => draftKey(personId, `parent:new:${childId}`);

/** A parent writes about the chosen child; who reads along is said before it is sent. */
export async function NewConversation({ parent, action, attachments, problem }: NewConversationProps) {
  const { actor, child } = parent;
  const t = messages(actor.language).conversations;
  const along = await listReadersAlong(actor, child.id);
  const readers = listed(along, t.and);
  const options = inboxes(child, t);
  return (
    <Card heading={t.write}>
      {problem ? (
        <Notice tone="danger" className="mb-4">
          {problem}
        </Notice>
      ) : null}
      <p className="mb-3 text-soft">{t.forChild(child.fullName)}</p>
      <MessageForm
        action={action}
        t={{ ...writingTexts(t, t.body), subject: t.subject }}
        key={child.id}
        draftKey={newDraft(actor.personId, child.id)}
        sendKey={randomUUID()}
        hidden={{ childId: child.id }}
        choice={{ name: "to", label: t.to, options, initial: options[0]?.value ?? "office" }}
        attachments={attachments}
        long
      >
        {along.length > 0 ? (
          <p className="text-sm text-soft">
            {along.length > 1 ? t.readAlongMany(readers) : t.readAlong(readers)}
          </p>
        ) : null}
      </MessageForm>
      <AttachWithoutScript back="/messages/new" t={t} />
    </Card>
  );
}

/** Without a group today there is only the office to write to. */
function inboxes(child: OwnChild, t: Messages["conversations"]): RadioCard[] {
  const { groupName, locationName } = child;
  return [
    ...(groupName ? [{ value: "group", label: groupName, sub: t.toGroup }] : []),
    ...(locationName ? [{ value: "location", label: locationName, sub: t.toLocation }] : []),
    { value: "office", label: t.office, sub: t.toOffice },
  ];
}
