import type { AttachmentKind, InboxKind, MessageSide } from "@/db/schema/message";
import type { Instant } from "@/lib/time/instant";

export type Sender = { side: MessageSide; name: string; mine: boolean };

/** One line of the list. */
export type ConversationLine = {
  id: string;
  subject: string;
  kind: InboxKind;
  inboxName: string;
  childName: string;
  /** The guardians, for staff; empty for parents, who know. */
  guardianNames: string[];
  urgent: boolean;
  unread: boolean;
  /** For staff: the family wrote last. */
  waits: boolean;
  lastAt: Instant;
  last: Sender & { recalled: boolean; text: string };
};

/** A message to many families, as one line of the daycare's list. */
export type MailingLine = {
  id: string;
  subject: string;
  kind: InboxKind;
  inboxName: string;
  /** The group or location it went to. */
  audienceName: string;
  senderName: string;
  urgent: boolean;
  recalled: boolean;
  lastAt: Instant;
  text: string;
  families: number;
  /** Families in which somebody has seen it, and that wrote back. */
  read: number;
  answered: number;
};

export type InboxLine = ConversationLine | MailingLine;
export const isMailing = (line: InboxLine): line is MailingLine => "audienceName" in line;
export type InboxPage = { lines: InboxLine[]; older: string | null };

export type ConversationPage = { lines: ConversationLine[]; older: string | null };

export type AttachmentView = { id: string; kind: AttachmentKind; fileName: string; bytes: number };

export type MessageView = {
  id: string;
  number: number;
  sender: Sender;
  sentAt: Instant;
  body: string;
  recalled: boolean;
  mayRecall: boolean;
  attachments: AttachmentView[];
  /** Who on the other side has had it on the screen: names for staff; one of "the inbox" for parents. */
  readBy: string[];
};

/** One family of a message to many. Whoever may no longer follow the child is named only after reading it. */
export type MailingFamily = {
  conversationId: string;
  childName: string;
  readBy: string[];
  unreadBy: string[];
  answered: boolean;
  recalled: boolean;
};

export type MailingView = {
  id: string;
  subject: string;
  kind: InboxKind;
  inboxName: string;
  audienceName: string;
  senderName: string;
  urgent: boolean;
  sentAt: Instant;
  recalledAt: Instant | null;
  mayRecall: boolean;
  /** Null when it was taken back from every family. */
  body: string | null;
  attachments: AttachmentView[];
  families: MailingFamily[];
};

export type ConversationView = {
  id: string;
  subject: string;
  kind: InboxKind;
  inboxName: string;
  childName: string;
  urgent: boolean;
  muted: boolean;
  unread: boolean;
  /** Sent to other families as well; for staff only. */
  mailingId: string | null;
  /** Everybody of the family who reads along, the asker included. */
  guardianNames: string[];
  messages: MessageView[];
  /** Earlier messages than these are there. */
  earlier: number | null;
  lastNumber: number;
};

export type NewsView = {
  id: string;
  title: string;
  body: string;
  publishedAt: Instant;
  authorName: string;
  /** Null: from the organisation. */
  locationName: string | null;
  withdrawn: boolean;
  unread: boolean;
  mayWithdraw: boolean;
  /** Withdrawn a moment ago. */
  mayRestore: boolean;
  attachments: AttachmentView[];
};
