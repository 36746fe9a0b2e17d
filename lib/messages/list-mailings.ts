import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type Cursor, writeCursor } from "./cursor";
import { isoOf, readIso } from "./iso";
import { pageSize } from "./list-conversations";
import { inWorkedInbox } from "./policy";
import type { InboxLine, InboxPage, MailingLine } from "./view";

/** Of a mailing's family `c`: did a guardian have the first message on the screen, and did one write back? */
export const familyRead = sql`exists (select 1 from participant p
  where p.conversation_id = c.id and p.person_id is not null and p.read_until >= 1)`;
export const familyAnswered = sql`exists (select 1 from message w
  where w.conversation_id = c.id and w.side = 'parent')`;

type Row = Omit<MailingLine, "lastAt"> & { lastAt: string };

/** Messages to many families that `where` lets through on `g`, the latest first, each as one line. */
export async function listMailings(
  tx: Transaction,
  actor: PersonActor,
  where: SQL,
  after: Cursor | null,
): Promise<{ lines: MailingLine[]; more: boolean }> {
  const beyond = after
    ? sql`(g.sent_at, g.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql`true`;
  const rows = await tx.execute<Row>(sql`
    select g.id, g.subject, g.kind, g.inbox_name as "inboxName", g.audience_name as "audienceName", g.urgent,
      g.sender_name as "senderName", ${isoOf(sql`g.sent_at`)} as "lastAt", n.families, n.read, n.answered,
      g.recalled_at is not null as recalled, coalesce(n.text, '') as text
    from mailing g cross join lateral (
      select count(*)::int as families, count(*) filter (where ${familyRead})::int as read,
        count(*) filter (where ${familyAnswered})::int as answered, max(left(m.body, 160)) as text
      from conversation c join message m on m.conversation_id = c.id and m.number = 1
      where c.mailing_id = g.id and ${inWorkedInbox(actor)}) n
    where ${where} and n.families > 0 and ${beyond}
    order by g.sent_at desc, g.id desc
    limit ${pageSize + 1}`);
  const lines = rows.slice(0, pageSize).map(({ lastAt, ...row }) => ({ ...row, lastAt: readIso(lastAt) }));
  return { lines, more: rows.length > pageSize };
}

const order = (one: InboxLine) => `${one.lastAt.toISOString()} ${one.id}`;

/** Two lists that begin after the same cursor, as one page. */
export function mergePages(lines: readonly InboxLine[], more: boolean): InboxPage {
  const sorted = [...lines].sort((a, b) => (order(a) < order(b) ? 1 : -1));
  const shown = sorted.slice(0, pageSize);
  const end = shown.at(-1);
  const older =
    end && (more || sorted.length > pageSize) ? writeCursor({ at: end.lastAt, id: end.id }) : null;
  return { lines: shown, older };
}
