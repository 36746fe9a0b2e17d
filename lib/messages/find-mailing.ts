import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { loadAttachments } from "./find-conversation";
import { isoOf, readIso } from "./iso";
import { familyAnswered } from "./list-mailings";
import { inWorkedInbox, workedMailing } from "./policy";
import { mayStillRecall } from "./rules";
import type { MailingFamily, MailingView } from "./view";

/**
 * One message to many families, with who read it and who did not; null out of reach or not there, and that
 * attempt is noted.
 */
export async function findMailing(
  actor: PersonActor,
  id: unknown,
  now: Instant,
): Promise<MailingView | null> {
  const read = idField.safeParse(id);
  if (!read.success) return null;
  const found = await mailingOf(actor, read.data, now);
  if (!found) await recordRefusal(actor, { act: "mailing.read", subjectId: read.data }, now);
  return found;
}

type Head = Omit<MailingView, "sentAt" | "recalledAt" | "families" | "mayRecall" | "attachments" | "body"> & {
  sentBy: string;
  sentAt: string;
  recalledAt: string | null;
};

const mailingOf = (actor: PersonActor, id: string, now: Instant): Promise<MailingView | null> =>
  readTogether(actor, async (tx) => {
    const [head] = await tx.execute<Head>(sql`
      select g.id, g.subject, g.kind, g.inbox_name as "inboxName", g.audience_name as "audienceName", g.urgent,
        g.sender_name as "senderName", g.sent_by as "sentBy", ${isoOf(sql`g.sent_at`)} as "sentAt",
        ${isoOf(sql`g.recalled_at`)} as "recalledAt"
      from mailing g where g.id = ${id}::uuid and ${workedMailing(actor)}`);
    const rows = head ? await loadFamilies(tx, actor, head.id) : [];
    if (!head || rows.length === 0) return null;
    const standing = rows.find((row) => !row.recalled);
    const files = standing ? await loadAttachments(tx, [standing.messageId]) : new Map();
    const { sentBy, sentAt: sentText, recalledAt, ...rest } = head;
    const sentAt = readIso(sentText);
    return {
      ...rest,
      sentAt,
      recalledAt: recalledAt === null ? null : readIso(recalledAt),
      mayRecall: sentBy === actor.personId && recalledAt === null && mayStillRecall(sentAt, now),
      body: standing?.body ?? null,
      attachments: standing ? (files.get(standing.messageId) ?? []) : [],
      families: rows.map(familyOf),
    };
  });

type Row = {
  conversationId: string;
  messageId: string;
  childName: string;
  body: string;
  recalled: boolean;
  answered: boolean;
  readers: { name: string; read: boolean; may: boolean }[];
};

/** Whoever may no longer follow the child is named only when it was read before. */
const loadFamilies = (tx: Transaction, actor: PersonActor, mailingId: string) =>
  tx.execute<Row>(sql`
    select c.id as "conversationId", m.id as "messageId", c.child_name as "childName", m.body,
      m.recalled_at is not null as recalled, ${familyAnswered} as answered,
      (select coalesce(jsonb_agg(jsonb_build_object('name', p.display_name, 'read', p.read_until >= 1,
          'may', exists (select 1 from guardianship t where t.child_id = c.child_id and t.person_id = p.person_id
            and ${seesDailyLife({ of: sql`t` })})) order by p.display_name), '[]')
        from participant p where p.conversation_id = c.id and p.person_id is not null) as readers
    from conversation c join message m on m.conversation_id = c.id and m.number = 1
    where c.mailing_id = ${mailingId}::uuid and ${inWorkedInbox(actor)}
    order by c.child_name, c.id`);

function familyOf({ readers, conversationId, childName, recalled, answered }: Row): MailingFamily {
  const named = (wanted: (one: Row["readers"][number]) => boolean) =>
    readers.filter(wanted).map((one) => one.name);
  return {
    conversationId,
    childName,
    recalled,
    answered,
    readBy: named((one) => one.read),
    unreadBy: named((one) => !one.read && one.may),
  };
}
