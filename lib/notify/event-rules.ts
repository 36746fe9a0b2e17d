import type { SQL } from "drizzle-orm";
import type { EventKind } from "@/db/schema/outbox-kinds";
import { careRequestEvents } from "@/lib/care-request/events";
import { changeRequestEvents } from "@/lib/change-request/events";
import { contractEvents } from "@/lib/contract/events";
import { documentEvents } from "@/lib/documents/events";
import { invoicingEvents } from "@/lib/invoicing/events";
import { messageEvents } from "@/lib/messages/events";
import type { EventRule, EventRules } from "@/lib/notice/event";
import { closingEvents } from "@/lib/organisation/events";
import { otherGroupEvents } from "@/lib/other-group/events";
import { productEvents } from "@/lib/product/events";

/** Every domain's events; one that no domain tells of does not compile. */
const rules: EventRules<EventKind> = {
  ...careRequestEvents,
  ...changeRequestEvents,
  ...documentEvents,
  ...invoicingEvents,
  ...messageEvents,
  ...closingEvents,
  ...productEvents,
  ...contractEvents,
  ...otherGroupEvents,
};

/** The rule of an event read from a row, whose ids are those of its kind. */
export type AnyRule = Omit<EventRule<EventKind>, "recipients" | "onceUnread"> & {
  recipients: (ids: Record<string, string>) => SQL;
  onceUnread?: string;
};

export const ruleOf = (kind: EventKind): AnyRule => rules[kind] as unknown as AnyRule;
