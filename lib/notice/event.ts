import type { SQL } from "drizzle-orm";
import type { NoticeTopic } from "@/db/schema/change-request";
import type { EventKind, NoticeKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import type { UrgentEvent } from "./urgent-events";

type IdName<Kind extends EventKind> = Extract<keyof OutboxPayloads[Kind], string>;

/** What a domain says about one kind of event: who hears of it and how. */
export type EventRule<Kind extends EventKind> = {
  topic: NoticeTopic;
  /**
   * Rows `personId` and `childId` (null where it is about no single child): who may know this now, and to whom it
   * still says something. Asked when it is told, and once more when a letter about it goes out.
   */
  recipients: (ids: OutboxPayloads[Kind]) => SQL;
  letter: NoticeKind;
  /** So long a letter waits: who looks into the portal meanwhile gets none. */
  waitMinutes: Kind extends UrgentEvent ? 0 : number;
  /** It waits for these people to act on it, so they get the letter whatever they wish to hear of the topic. */
  forWork?: true;
  /** No second letter about the same one of these while a notification about the first is unread. */
  onceUnread?: IdName<Kind>;
};

export type EventRules<Kinds extends EventKind> = { readonly [Kind in Kinds]: EventRule<Kind> };

/** The wait of a letter where nothing says otherwise. */
export const letterWaitMinutes = 5;
