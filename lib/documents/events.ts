import { sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

export const documentEvents: EventRules<"document.published"> = {
  /** A paper is its payer's, also after the care has ended or a block. */
  "document.published": {
    topic: "documents",
    letter: "mail.document-ready",
    waitMinutes: letterWaitMinutes,
    recipients: ({ documentId }) => sql`
      select d.payer_id as "personId", kid.id as "childId"
      from document d left join child kid on cardinality(d.child_ids) = 1 and kid.id = d.child_ids[1]
      where d.id = ${documentId}::uuid`,
  },
};
