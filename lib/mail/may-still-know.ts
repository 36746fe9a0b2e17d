import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { NoticeKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { isNewsUnread } from "@/lib/messages/announce-news";
import { isStillUnread } from "@/lib/messages/is-still-unread";

type Asked<Kind extends NoticeKind> = (of: OutboxPayloads[Kind]) => Promise<boolean>;

async function holds(condition: SQL): Promise<boolean> {
  const [row] = await inTransaction(system("outbox"), (tx) =>
    tx.execute<{ yes: boolean }>(sql`select ${condition} as yes`),
  );
  return row?.yes ?? false;
}

const guardianOf = (who: string, childId: SQL) =>
  sql`${who}::uuid in (select app.guardians_to_tell(${childId}))`;

/** One question per letter about a family, the same as for reading the page it leads to; days may lie between. */
const questions: { [Kind in NoticeKind]: Asked<Kind> } = {
  "mail.care-request-asked": ({ requestId, personId }) =>
    holds(sql`exists (select 1 from care_request r where r.id = ${requestId}::uuid
      and ${personId}::uuid in (select app.managers_of(r.location_id)))`),
  "mail.care-request-decided": ({ requestId, personId }) =>
    holds(sql`exists (select 1 from care_request r where r.id = ${requestId}::uuid
      and ${guardianOf(personId, sql`r.child_id`)})`),
  "mail.change-to-decide": ({ requestId, personId }) =>
    holds(sql`exists (select 1 from change_request r where r.id = ${requestId}::uuid
      and ${personId}::uuid in (select app.managers_of_guardian(r.asked_by)))`),
  "mail.child-change-asked": ({ requestId, personId }) =>
    holds(sql`exists (select 1 from change_request r where r.id = ${requestId}::uuid
      and ${guardianOf(personId, sql`r.child_id`)})`),
  "mail.change-decided": ({ requestId, personId }) =>
    holds(sql`exists (select 1 from change_request r where r.id = ${requestId}::uuid
      and (r.person_id = ${personId}::uuid or ${guardianOf(personId, sql`r.child_id`)}))`),
  "mail.message": isStillUnread,
  "mail.urgent-message": isStillUnread,
  "mail.news": isNewsUnread,
  // A paper is its payer's, also after the care has ended or a block.
  "mail.invoice-ready": ({ invoiceId, personId }) =>
    holds(sql`exists (select 1 from invoice i where i.id = ${invoiceId}::uuid
      and i.payer_id = ${personId}::uuid)`),
  "mail.document-ready": ({ documentId, personId }) =>
    holds(sql`exists (select 1 from document d where d.id = ${documentId}::uuid
      and d.payer_id = ${personId}::uuid)`),
};

export const noticeKinds = Object.keys(questions) as NoticeKind[];

/** Asked when a letter goes out: may this reader still know what it tells of, and is there still something to tell? */
export const mayStillKnow = (kind: NoticeKind, payload: Record<string, string>): Promise<boolean> =>
  (questions[kind] as (of: Record<string, string>) => Promise<boolean>)(payload);
