import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type Cents, cents } from "@/lib/money/cents";
import type { CareDay } from "@/lib/time/types";
import { mayKeepLedger } from "./policy";

export type RefundDue = { payerId: string; name: string; cents: number };

/** Who has money in favour, the most first: proposed to the office as refunds, and set off by the next invoice. */
export async function refundsDue(actor: PersonActor): Promise<RefundDue[]> {
  if (!mayKeepLedger(actor)) return [];
  return readTogether(actor, async (tx) => [
    ...(await tx.execute<RefundDue>(sql`
      select e.payer_id as "payerId", (-sum(e.cents))::int as cents,
        coalesce(p.name, concat_ws(' ', n.given_name, nullif(n.name_prefix, ''), nullif(n.family_name, ''))) as name
      from ledger_entry e join payer p on p.id = e.payer_id left join person n on n.id = p.person_id
      group by e.payer_id, p.name, n.given_name, n.name_prefix, n.family_name
      having sum(e.cents) < 0 order by sum(e.cents), name`)),
  ]);
}

/** What the actor owes; below nothing it is in favour. */
export const readOwnBalance = (actor: PersonActor): Promise<Cents> =>
  readTogether(actor, async (tx) => {
    const [row] = await tx.execute<{ cents: number }>(sql`
      select coalesce(sum(e.cents), 0)::int as cents from ledger_entry e where e.payer_id = ${actor.personId}::uuid`);
    return cents(row?.cents ?? 0);
  });

/** What an invoice was settled with. `set_off`: money that was there before, without a transfer for it. */
export type Settlement = {
  invoiceId: string;
  /** The entry whose money it is: each settles an invoice once. */
  entryId: string;
  kind: "payment" | "credit_note" | "write_off" | "set_off";
  day: CareDay;
  cents: number;
};

/** Within a read of who may see them: those of the entries `d` that the condition names, the oldest first. */
export const settlementsOf = async (tx: Transaction, which: SQL): Promise<Settlement[]> => [
  ...(await tx.execute<Settlement>(sql`
    select d.invoice_id as "invoiceId", c.id as "entryId", (max(a.day) filter (where a.cents > 0))::text as day, sum(a.cents)::int as cents,
      case when c.kind in ('credit_note', 'write_off') then c.kind when c.kind <> 'payment'
        or max(a.day) filter (where a.cents > 0) > c.day then 'set_off' else c.kind end as kind
    from ledger_entry d join allocation a on a.debit_id = d.id join ledger_entry c on c.id = a.credit_id
    where d.invoice_id is not null and ${which}
    group by d.invoice_id, c.id, c.kind, c.day having sum(a.cents) > 0 order by 2, c.id`)),
];
