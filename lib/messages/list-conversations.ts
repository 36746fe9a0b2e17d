import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { InboxKind, MessageSide } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import { type Cursor, writeCursor } from "./cursor";
import { markOf } from "./in-reach";
import { isoOf, readIso } from "./iso";
import type { ConversationLine, ConversationPage } from "./view";

export const pageSize = 25;

/** The one answer to "is there something new": the list shows it and the menu counts it. */
export const unread = sql`(p.read_until < c.last_number)`;

type Row = Omit<ConversationLine, "last" | "lastAt"> & {
  lastAt: string;
  lastSide: MessageSide;
  lastName: string;
  lastMine: boolean;
  lastRecalled: boolean;
  lastText: string;
  kind: InboxKind;
};

/** Conversations that `where` lets through, the latest first, with the last line of each. */
export async function listConversations(
  tx: Transaction,
  actor: PersonActor,
  side: MessageSide,
  where: SQL,
  after: Cursor | null,
): Promise<ConversationPage> {
  const beyond = after
    ? sql`(c.last_message_at, c.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql`true`;
  const guardians =
    side === "staff"
      ? sql`array(select g.display_name from participant g
          where g.conversation_id = c.id and g.person_id is not null order by g.display_name)`
      : sql`'{}'::text[]`;
  const rows = await tx.execute<Row>(sql`
    select c.id, c.subject, c.kind, c.inbox_name as "inboxName", c.child_name as "childName",
      ${guardians} as "guardianNames", c.urgent, ${unread} as unread,
      (${side === "staff"} and c.last_side = 'parent') as waits, ${isoOf(sql`c.last_message_at`)} as "lastAt",
      m.side as "lastSide", m.author_name as "lastName", m.author_id = ${actor.personId} as "lastMine",
      m.recalled_at is not null as "lastRecalled", left(m.body, 160) as "lastText"
    from conversation c
      join participant p on p.conversation_id = c.id and ${markOf(actor, side)}
      join message m on m.conversation_id = c.id and m.number = c.last_number
    where ${where} and ${beyond}
    order by c.last_message_at desc, c.id desc
    limit ${pageSize + 1}`);
  const lines = rows.slice(0, pageSize).map(lineOf);
  const end = lines.at(-1);
  return {
    lines,
    older: end && rows.length > pageSize ? writeCursor({ at: end.lastAt, id: end.id }) : null,
  };
}

const lineOf = ({ lastSide, lastName, lastMine, lastRecalled, lastText, lastAt, ...row }: Row) => ({
  ...row,
  lastAt: readIso(lastAt),
  last: { side: lastSide, name: lastName, mine: lastMine, recalled: lastRecalled, text: lastText },
});

/** How many conversations hold something new, and since when the first of them waits. */
export async function findUnread(
  tx: Transaction,
  actor: PersonActor,
  side: MessageSide,
  where: SQL,
): Promise<{ count: number; since: Instant | null }> {
  const [row] = await tx.execute<{ count: number; since: string | null }>(sql`
    select count(*)::int as count, ${isoOf(sql`min(c.last_message_at)`)} as since from conversation c
      join participant p on p.conversation_id = c.id and ${markOf(actor, side)}
    where ${where} and ${unread}`);
  return { count: row?.count ?? 0, since: row?.since ? readIso(row.since) : null };
}
