import "server-only";
import { sql } from "drizzle-orm";
import type { OtherGroupState } from "@/db/schema/other-group";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/types";
import { unconsented } from "./unconsented";

type Place = { childId: string; groupId: string; startsOn: CareDay; endsOn: CareDay | null };
type Row = { name: string; said: OtherGroupState | null };

/**
 * Null when a place in the books lies beside no other group of that location, or the parents said yes to one of the two
 * for as long as both last. Asked once the place, and what goes on beside it, are written.
 */
export async function refuseUnasked(tx: Transaction, place: Place): Promise<Refused | null> {
  const { childId, groupId, startsOn, endsOn } = place;
  const groups = [sql`${groupId}::uuid`, sql`p.group_id`] as const;
  const from = sql`greatest(p.starts_on, ${startsOn}::date)`;
  const until = sql`least(p.ends_on, ${endsOn}::date)`;
  const [row] = await tx.execute<Row>(sql`
    select g.name, (select o.state from other_group_consent o where o.child_id = p.child_id
      and o.group_id in (${groups[0]}, ${groups[1]}) and o.state in ('asked', 'given')
      order by o.state desc limit 1) as said
    from placement p join care_group g on g.id = p.group_id
    where p.child_id = ${childId}::uuid and p.group_id <> ${groups[0]}
      and g.location_id = (select h.location_id from care_group h where h.id = ${groups[0]})
      and ${from} <= coalesce(${until}, 'infinity')
      and ${unconsented({ childId: sql`p.child_id`, groups, from, until })}
    order by p.starts_on limit 1`);
  if (!row) return null;
  const facts = { name: row.name };
  if (row.said === "given") return refused("otherGroupShorter", "endsOn", facts);
  return refused(row.said === "asked" ? "otherGroupUnanswered" : "otherGroupUnasked", "groupId", facts);
}
