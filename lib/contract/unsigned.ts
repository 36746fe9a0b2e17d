import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { asCareDay, type CareDay } from "@/lib/time/care-day";

type Unsigned = { count: number; first: CareDay | null; name: string | null /** The child. */; id?: string };
type Row = NameParts & { count: number; first: string; id: string };

/** Terms that were to begin on that day or before it and do not bind yet: no care follows from them, and no bill. */
export async function findUnsigned(actor: PersonActor, upTo: CareDay): Promise<Unsigned> {
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select count(*) over ()::int as count, v.starts_on::text as first, c.child_id as id,
        k.given_name as "givenName", k.name_prefix as "namePrefix", k.family_name as "familyName"
      from contract_version v join contract c on c.id = v.contract_id join child k on k.id = c.child_id
      where v.state in ('draft', 'offered') and v.starts_on <= ${upTo}::date
        and ${familiesWithin(actor, sql`c.child_id`)}
      order by v.starts_on, v.id limit 1`),
  );
  if (!row) return { count: 0, first: null, name: null };
  const { count, first, id, ...names } = row;
  return { count, first: asCareDay(first), name: fullName(names), id };
}
