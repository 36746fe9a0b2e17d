import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Calendar } from "../calendar";

/**
 * Hundreds of PDFs at once would keep a small machine busy while people first look around. They are made one
 * after the other over the first half hour; a paper that is opened sooner gets its PDF then.
 */
export async function spreadRendering(calendar: Calendar) {
  await inTransaction(system("housekeeping"), (tx) =>
    tx.execute(sql`
      update outbox set run_at = ${calendar.now.toISOString()}::timestamptz + turn.place * interval '2 seconds'
      from (
        select id, row_number() over (order by run_at desc, id) as place from outbox
        where kind = 'document.render' and done_at is null
      ) turn
      where outbox.id = turn.id`),
  );
}
