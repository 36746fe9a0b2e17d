import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import { seesDailyLife } from "@/lib/access/guardian";
import { placementInReach } from "@/lib/access/placement";
import { uuidList } from "@/lib/access/reach";
import type { LinkedChild } from "./rules";

/**
 * Children placed at the location, from 60 days back to 200 days ahead, with the answers that count today and
 * their guardians. Who is not among them is missing from the answer.
 */
export async function linkedChildren(
  tx: Transaction,
  locationId: string,
  childIds: readonly string[],
): Promise<Map<string, LinkedChild>> {
  const wanted = [...new Set(childIds)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.execute<LinkedChild>(sql`
    select c.id, app.has_consent(c.id, 'own_album') as "inAlbum", app.has_consent(c.id, 'group_photo') as "inGroupPhotos",
      array(select distinct g.person_id from guardianship g where g.child_id = c.id and ${seesDailyLife()}) as "guardianIds"
    from child c
    where c.id = any(${uuidList(wanted)}) and exists (select 1 from placement p join care_group cg on cg.id = p.group_id
      where p.child_id = c.id and cg.location_id = ${locationId}
      and ${placementInReach})`);
  return new Map(rows.map((row) => [row.id, row]));
}
