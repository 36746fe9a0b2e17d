import type { Sheet } from "@/lib/documents/sheet";
import { organisationName } from "./house";
import { withoutIndexes } from "./indexes";
import type { Large } from "./plan";

const sender: Sheet["sender"] = {
  name: organisationName,
  colour: "#17624f",
  lines: ["Lindelaan 1", "5611 AB Eindhoven", "info@grotelinde.example"],
  footer: `${organisationName}  ·  KvK 12345678  ·  IBAN NL91 ABNA 0417 1643 00`,
};

/** A sheet as lib/documents/sheet.ts has it, with little on it: the words of real papers are no figure of these benches. */
async function prepareSheets({ sql }: Large) {
  await sql`create function pg_temp.euros(cents bigint) returns text language sql immutable as $$
    select '€ ' || translate(to_char(cents / 100.0, 'FM9,999,990.00'), ',.', '.,') $$`;
  await sql`create function pg_temp.facts(variadic said text[]) returns jsonb language sql immutable as $$
    select jsonb_agg(jsonb_build_object('label', said[i], 'value', said[i + 1]) order by i)
    from generate_series(1, cardinality(said), 2) i $$`;
  await sql`create function pg_temp.sums(label text, cents bigint) returns jsonb language sql immutable as $$
    select jsonb_build_object('type', 'sums', 'caption', label, 'rows',
      jsonb_build_array(jsonb_build_object('label', label, 'value', pg_temp.euros(cents), 'strong', true))) $$`;
  await sql`create temporary table paper (kind text, payer int, child_ids uuid[], subject_id uuid, year int, issued_on date,
    number text, sequence bigint, title text, facts jsonb, blocks jsonb)`;
}

async function sketchInvoices({ sql }: Large) {
  await sql`insert into paper
    select 'invoice', payer, array_agg(child_id order by n), bill.id, year, issued_on, number, sequence, 'Factuur',
      pg_temp.facts('Periode', to_char(month, 'MM-YYYY'), 'Uiterlijk te betalen', to_char(issued_on + 14, 'DD-MM-YYYY')),
      jsonb_agg(jsonb_build_object('type', 'facts', 'facts', pg_temp.facts('Kind', child_name,
        'Uren', replace(round(hours, 2)::text, '.', ','), 'Bedrag', pg_temp.euros(cents))) order by n)
        || pg_temp.sums('Totaal', total)
    from billed join bill using (payer, month) join family using (n, child_id)
    group by bill.id, payer, year, issued_on, number, sequence, month, total`;
}

/** Each agreement, and each January what the new year will cost and what the old one did. */
async function sketchYearly({ sql, today }: Large) {
  await sql`insert into paper
    select 'contract', n - (n % 4 = 0)::int, array[child_id], pg_temp.id_of('contract', n), extract(year from starts_on),
      starts_on - 59, null, null, 'Opvangovereenkomst', pg_temp.facts('Afgesproken op', to_char(starts_on - 60, 'DD-MM-YYYY')),
      jsonb_build_array(jsonb_build_object('type', 'heading', 'text', 'Opvang'), jsonb_build_object('type', 'facts', 'facts',
        pg_temp.facts('Kind', child_name, 'Eerste opvangdag', to_char(starts_on, 'DD-MM-YYYY'), 'Uurtarief', pg_temp.euros(1142))))
    from family`;
  await sql`insert into paper
    select 'annual_estimate', payer, array[child_id], child_id, year, issued_on, null, null, 'Jaarbegroting ' || year,
      '[]', jsonb_build_array(jsonb_build_object('type', 'heading', 'text', child_name), pg_temp.sums('Totaal ' || year, total))
    from (select payer, n, child_id, extract(year from month)::int as year, sum(cents) as total from billed group by 1, 2, 3, 4) summed
      join family using (n, child_id), lateral (select greatest(make_date(year, 1, 6), starts_on - 59) as issued_on) sent
    where issued_on <= ${today}`;
  await sql`insert into paper
    select 'annual_statement', payer, array_agg(child_id order by n), pg_temp.id_of('parent-a', payer), year, issued_on,
      null, null, 'Jaaropgave ' || year, '[]', jsonb_agg(jsonb_build_object('type', 'facts', 'facts', pg_temp.facts(
        'Kind', child_name, 'Aantal uren', replace(round(total_hours, 2)::text, '.', ','), 'Opvangkosten', pg_temp.euros(total))) order by n)
        || pg_temp.sums('Totale opvangkosten ' || year, sum(total)::bigint)
    from (select payer, n, child_id, extract(year from month)::int as year, sum(cents) as total, sum(hours) as total_hours
        from billed group by 1, 2, 3, 4) summed
      join family using (n, child_id), lateral (select make_date(year + 1, 1, 14) as issued_on) sent
    where issued_on <= ${today} group by payer, year, issued_on`;
}

/** Numbers by the year in which a paper was sent, one series a kind (lib/documents/series.ts). */
async function writePapers({ sql }: Large) {
  await sql`update paper set sequence = counted.sequence, number =
      case paper.kind when 'contract' then 'OV-' when 'annual_estimate' then 'JB-' else 'JO-' end
        || extract(year from paper.issued_on) || '-' || lpad(counted.sequence::text, 5, '0')
    from (select kind, subject_id, year, row_number() over
      (partition by kind, extract(year from issued_on) order by issued_on, subject_id) as sequence from paper) counted
    where paper.kind <> 'invoice' and (paper.kind, paper.subject_id, paper.year) = (counted.kind, counted.subject_id, counted.year)`;
  await sql`insert into document (id, kind, payer_id, child_ids, subject_id, year, number, issued_on, fingerprint, sheet)
    select pg_temp.id_of(paper.kind, (extract(year from issued_on) * 1000000 + sequence)::bigint), paper.kind, p.id, child_ids,
      subject_id, year, number, issued_on, encode(sha256((number || blocks)::bytea), 'hex'), jsonb_build_object('title', title,
        'sender', ${sql.json(sender)}::jsonb, 'addressee', jsonb_build_array(p.given_name || ' ' || p.family_name,
          a.street || ' ' || a.house_number, '5611 AB ' || a.city),
        'facts', pg_temp.facts('Nummer', number, 'Datum', to_char(issued_on, 'DD-MM-YYYY')) || facts, 'intro', null,
        'blocks', blocks, 'notes', '["Vrijgesteld van btw (kinderopvang)."]'::jsonb)
    from paper join person p on p.id = pg_temp.id_of('parent-a', payer) join person_contact a on a.person_id = p.id
    order by issued_on, number`;
  await sql`insert into invoice_series (series, year, last_number)
    select kind, extract(year from issued_on), max(sequence) from paper where kind <> 'invoice' group by 1, 2`;
}

export async function makePapers(large: Large) {
  await prepareSheets(large);
  await sketchInvoices(large);
  await sketchYearly(large);
  await withoutIndexes(large, ["document"], () => writePapers(large));
}
