import type { ConversationLine, ConversationView, Sender } from "@/lib/messages/view";
import type { Messages } from "@/lib/texts/catalogue";

type Texts = Messages["conversations"];
type Inbox = Pick<ConversationLine, "kind" | "inboxName">;

/** "Vlinders", "De Linde" or "Administratie". */
export const inboxText = ({ kind, inboxName }: Inbox, t: Texts) => (kind === "office" ? t.office : inboxName);

/** "U", "Eva de Vries" or, of staff, "Vlinders · Noor". */
export function senderText(sender: Sender, inbox: Inbox, t: Texts): string {
  if (sender.mine && sender.side === "parent") return t.you;
  return sender.side === "staff" ? `${inboxText(inbox, t)} · ${sender.name}` : sender.name;
}

/** "Eva, Tom en Sanne". */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} ${and} ${last}` : last;
}

/** Under the subject: with whom, about which child. */
export const headText = (view: ConversationView, t: Texts) =>
  `${inboxText(view, t)} · ${t.aboutChild(view.childName)}`;
