import "server-only";
import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";

/**
 * For the letters: does something wait in this conversation for this guardian, who has a log-in and may see it
 * today? A message that was taken back does not count.
 */
export async function isStillUnread(of: { conversationId: string; personId: string }): Promise<boolean> {
  const [row] = await inTransaction(system("outbox"), (tx) =>
    tx.execute<{ yes: boolean }>(sql`
      select exists (select 1 from participant p
        join conversation c on c.id = p.conversation_id
        join message m on m.conversation_id = c.id and m.number > p.read_until and m.recalled_at is null
          and m.author_id <> p.person_id
        join guardianship g on g.child_id = c.child_id and g.person_id = p.person_id
        join account a on a.person_id = p.person_id and a.state in ('invited', 'active')
        where c.id = ${of.conversationId}::uuid and p.person_id = ${of.personId}::uuid
          and ${seesDailyLife()}) as yes`),
  );
  return row?.yes ?? false;
}
