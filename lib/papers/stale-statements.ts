import "server-only";
import { inArray, sql } from "drizzle-orm";
import { document } from "@/db/schema/document";
import { invoice } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import { fingerprintOf } from "@/lib/documents/add-document";
import type { CareDay } from "@/lib/time/types";
import { type StatedFigures, type StatedYear, sameBy, totalsOf } from "./stated-figures";
import { figuresOf, statedTo } from "./stated-lines";

/** The edition that stands, which the lines of today do not bear out any more. */
export type StandingEdition = {
  id: string;
  edition: number;
  issuedOn: CareDay;
  figures: StatedFigures | null;
};
/** `standing` is null for a payer who got care of a year after its statements went out. */
export type StaleStatement = {
  payerId: string;
  year: number;
  standing: StandingEdition | null;
  stated: StatedYear;
};

type Candidate = { payerId: string; year: number; documentId: string | null };

/**
 * Of years that are over and have statements: lines are only added, so an edition of as many lines as there are now
 * holds. One statement, over counts alone.
 */
const findCandidates = (tx: Transaction, day: CareDay): Promise<Candidate[]> =>
  tx.execute<Candidate>(sql`
    with edition as (
      select distinct on (d.payer_id, d.year) d.id, d.payer_id, d.year, (d.figures ->> 'lines')::int as lines
      from document d where d.kind = 'annual_statement' order by d.payer_id, d.year, d.edition desc
    ), billed as (
      select i.payer_id, extract(year from l.from_day)::int as year, count(*)::int as lines
      from invoice_line l join invoice i on i.id = l.invoice_id
      where l.from_day < date_trunc('year', ${day}::date) group by 1, 2
    )
    select b.payer_id as "payerId", b.year, e.id as "documentId"
    from billed b left join edition e on e.payer_id = b.payer_id and e.year = b.year
    where b.lines is distinct from e.lines and exists (select 1 from edition o where o.year = b.year)
    order by b.year, b.payer_id`);

async function editionsOf(tx: Transaction, candidates: readonly Candidate[]) {
  const ids = candidates.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return [];
  const { id, edition, issuedOn, figures, fingerprint } = document;
  return tx.select({ id, edition, issuedOn, figures, fingerprint }).from(document).where(inArray(id, ids));
}

const isNothing = (stated: StatedYear) => {
  const { hours, careCents } = totalsOf(stated);
  return Number(hours) === 0 && careCents === 0;
};

/** Editions that say something else than the invoices do by now, the oldest year first. */
export async function findStale(tx: Transaction, day: CareDay, ofYear?: number): Promise<StaleStatement[]> {
  const candidates = (await findCandidates(tx, day)).filter(({ year }) => !ofYear || year === ofYear);
  const editions = await editionsOf(tx, candidates);
  const stale: StaleStatement[] = [];
  for (const year of new Set(candidates.map((one) => one.year))) {
    const own = candidates.filter((one) => one.year === year);
    const payerIds = own.map(({ payerId }) => payerId);
    const all = await statedTo(tx, inArray(invoice.payerId, payerIds), year);
    for (const { payerId, documentId } of own) {
      const found = editions.find(({ id }) => id === documentId);
      const stated = all.get(payerId);
      if (
        !stated ||
        (found ? found.fingerprint === fingerprintOf(sameBy(figuresOf(stated))) : isNothing(stated))
      )
        continue;
      const standing = found && { ...found, figures: found.figures as StatedFigures | null };
      stale.push({ payerId, year, standing: standing ?? null, stated });
    }
  }
  return stale;
}
