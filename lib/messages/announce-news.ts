import "server-only";
import { sql } from "drizzle-orm";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Effect } from "@/lib/outbox/effect";
import { planNotice } from "@/lib/outbox/plan-notice";
import { newsForPerson } from "./policy";

const atOnce = 200;
const job = system("outbox");

/**
 * Plans a letter to everybody whom the news reaches today, some at a time. Publishing must not wait for thousands
 * of rows; started again half-way, nobody is planned twice.
 */
export async function announceNews({ payload, now }: Effect<OutboxPayloads["news.announce"]>) {
  const { newsId } = payload;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const people = await inTransaction(job, async (tx) => {
      const rows = await tx.execute<{ id: string }>(sql`
        select a.person_id as id from account a join news n on n.id = ${newsId}::uuid
        where a.person_id > ${after}::uuid and a.state in ('invited', 'active') and ${newsForPerson(sql`a.person_id`)}
        order by a.person_id limit ${atOnce}`);
      for (const { id: personId } of rows)
        await planNotice(tx, "news", { kind: "mail.news", payload: { newsId, personId }, runAt: now });
      return rows;
    });
    const last = people.at(-1);
    if (!last || people.length < atOnce) return;
    after = last.id;
  }
}

/** For the letter: does the news still stand, still reach this person, and wait to be read? */
export async function isNewsUnread(of: { newsId: string; personId: string }): Promise<boolean> {
  const [row] = await inTransaction(job, (tx) =>
    tx.execute<{ yes: boolean }>(sql`
      select exists (select 1 from news n where n.id = ${of.newsId}::uuid
        and ${newsForPerson(sql`${of.personId}::uuid`)}
        and not exists (select 1 from news_read r where r.news_id = n.id and r.person_id = ${of.personId}::uuid)
      ) as yes`),
  );
  return row?.yes ?? false;
}
