import { sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

export const documentEvents: EventRules<"document.published"> = {
  /** A paper is its payer's, also after the care has ended or a block; an organisation has no account to look in. */
  "document.published": {
    topic: "documents",
    letter: "mail.document-ready",
    waitMinutes: letterWaitMinutes,
    recipients: ({ documentId }) => sql`
      select p.person_id as "personId", kid.id as "childId"
      from document d join payer p on p.id = d.payer_id and p.person_id is not null left join child kid on cardinality(d.child_ids) = 1 and kid.id = d.child_ids[1]
      where d.id = ${documentId}::uuid`,
  },
};
