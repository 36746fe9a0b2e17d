import { sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

export const invoicingEvents: EventRules<"invoice.issued"> = {
  /** A paper is its payer's, also after the care has ended or a block. */
  "invoice.issued": {
    topic: "documents",
    letter: "mail.invoice-ready",
    waitMinutes: letterWaitMinutes,
    recipients: ({ invoiceId }) => sql`
      select p.person_id as "personId", null::uuid as "childId" from invoice i join payer p on p.id = i.payer_id
      where i.id = ${invoiceId}::uuid and p.person_id is not null`,
  },
};
