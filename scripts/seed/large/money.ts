import { withoutIndexes } from "./indexes";
import { daysOfPapers, type Large } from "./plan";

/** A full day lasts 10 3/4 hours; two or three a week, 52 weeks a year (makeContracts). */
const hoursAWeek = "case when n % 2 = 0 then 21.5 else 32.25 end";

/** A line per child and month, of the first month only the part under contract; then an invoice per payer and month. */
async function reckon({ sql, today }: Large) {
  await sql`create temporary table billed as
    select n, n - (n % 4 = 0)::int as payer, child_id, place, month, first as from_day, last as to_day,
      round(full_hours * part, 4) as hours, round(full_hours * part * 1142)::int as cents
    from enrolled, lateral (select moment::date as month, (moment + interval '1 month')::date as next
        from generate_series(date_trunc('month', ${today}::date - ${daysOfPapers}::int), ${today}::date, '1 month') moment) months,
      lateral (select greatest(month, starts_on) as first, least(next - 1, ends_on) as last) days,
      lateral (select (last - first + 1)::numeric / (next - month) as part, ${sql.unsafe(hoursAWeek)} * 52 / 12 as full_hours) size
    where first <= last`;
  await sql`create temporary table bill as
    select *, year || '-' || lpad(sequence::text, 5, '0') as number, pg_temp.id_of('invoice', at) as id
    from (
      select payer, month, total, issued_on, year, payer * 100 + dense_rank() over (order by month) as at,
        row_number() over (partition by year order by issued_on, payer) as sequence
      from (select payer, month, sum(cents) as total, month - 10 as issued_on, extract(year from month - 10)::int as year
        from billed group by payer, month) summed
    ) counted`;
  await sql`create index on bill (payer, month)`;
  await sql`analyze billed, bill`;
}

/** That lines add up is asked once, not of each row: by the test of this seed. */
async function writeInvoices({ sql }: Large) {
  const tables = ["invoice", "invoice_line"];
  for (const name of tables) await sql.unsafe(`alter table ${name} disable trigger ${name}_adds_up`);
  await sql`insert into invoice (id, kind, year, sequence, number, payer_id, month, total_cents, issued_on, due_on)
      select id, 'invoice', year, sequence, number, pg_temp.id_of('parent-a', payer), month, total, issued_on, issued_on + 14 from bill order by issued_on, sequence`;
  await sql`insert into invoice_line (invoice_id, position, kind, child_id, registration_id, contract_id, from_day, to_day,
        description, hours, cents_per_hour, cents)
      select bill.id, row_number() over (partition by bill.id order by n), 'contract', child_id,
        pg_temp.id_of('registration', place), pg_temp.id_of('contract', n), from_day, to_day,
        'Opvang volgens contract', hours, 1142, cents
      from billed join bill using (payer, month) order by issued_on, sequence`;
  for (const name of tables) await sql.unsafe(`alter table ${name} enable trigger ${name}_adds_up`);
}

/** An entry of each invoice, and of each but the last two of a payer a payment that settles it. */
async function writeLedger({ sql, today }: Large) {
  await sql.unsafe("alter table ledger_entry disable trigger ledger_entry_fits");
  await sql.unsafe("alter table allocation disable trigger allocation_fits");
  await sql`insert into ledger_entry (id, payer_id, kind, cents, day, invoice_id)
    select pg_temp.id_of('owed', at), i.payer_id, 'invoice', i.total_cents, i.issued_on, i.id
    from invoice i join bill using (id) order by i.issued_on`;
  await sql`insert into ledger_entry (id, payer_id, kind, cents, day, reference)
    select pg_temp.id_of('paid', at), i.payer_id, 'payment', -i.total_cents, i.due_on - 1, 'NOTPROVIDED ' || i.number
    from invoice i join bill using (id)
    where i.month < date_trunc('month', ${today}::date) - interval '1 month' and i.total_cents > 0 order by i.due_on`;
  await sql`insert into allocation (payer_id, credit_id, debit_id, cents, day)
    select e.payer_id, e.id, pg_temp.id_of('owed', at), -e.cents, e.day
    from bill join ledger_entry e on e.id = pg_temp.id_of('paid', at) order by e.day`;
  await sql.unsafe("alter table ledger_entry enable trigger ledger_entry_fits");
  await sql.unsafe("alter table allocation enable trigger allocation_fits");
}

export async function makeMoney(large: Large) {
  const { sql } = large;
  await reckon(large);
  await withoutIndexes(large, ["invoice", "invoice_line"], () => writeInvoices(large));
  await withoutIndexes(large, ["ledger_entry", "allocation"], () => writeLedger(large));
  await sql`insert into invoice_series (series, year, last_number)
    select 'invoice', year, max(sequence) from invoice group by year`;
}
