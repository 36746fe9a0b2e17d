import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";
import { monthRange } from "./rules";

/** Whoever pays a contract that is billed by then, or was billed care for one: something may have changed for each. */
export async function payersUpTo(tx: Transaction, month: CareDay): Promise<string[]> {
  const { to } = monthRange(month);
  const rows = await tx.execute<{ id: string }>(sql`
    select id from (
      select p.payer_id as id, c.created_at as since
      from contract_payer p join contract_version v on v.id = p.version_id join contract c on c.id = v.contract_id
      where v.state = 'binding' and greatest(c.starts_on, c.billed_from) <= ${to}::date
      union all
      select i.payer_id, i.created_at from invoice i join invoice_line l on l.invoice_id = i.id
      where l.contract_id is not null and i.month <= ${month}::date
    ) one group by id order by min(since), id`);
  return rows.map((row) => row.id);
}
