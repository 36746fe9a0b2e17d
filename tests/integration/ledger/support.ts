import { sql } from "drizzle-orm";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { recordPayment } from "@/lib/ledger/record-payment";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp } from "../../support/factories";

export const day = today(now());

export const paymentOf = (
  payerId: string,
  cents: number,
  reference: string,
  invoiceId: string | null = null,
) => ({ payerId, invoiceId, paidOn: day, cents, reference });

export const pay = async (office: PersonActor, ...what: Parameters<typeof paymentOf>) =>
  orThrow(await recordPayment(office, paymentOf(...what), now()));

/** What is owed, and each invoice with its state and what was set off against it, in the order of their numbers. */
export async function booksOf(payerId: string) {
  const [sum] = await asSetUp((tx) =>
    tx.execute<{ cents: number }>(
      sql`select coalesce(sum(cents), 0)::int as cents from ledger_entry where payer_id = ${payerId}::uuid`,
    ),
  );
  const invoices = await asSetUp((tx) =>
    tx.execute<{ state: string; settled: number; total: number }>(sql`
      select app.invoice_state(i.id) as state, app.settled_cents(i.id) as settled, i.total_cents as total
      from invoice i where i.payer_id = ${payerId}::uuid and i.kind = 'invoice' order by i.sequence`),
  );
  return { owed: sum?.cents ?? 0, invoices: [...invoices] };
}
