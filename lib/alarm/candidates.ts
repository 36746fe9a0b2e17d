import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { Role } from "@/lib/access/roles";
import { fullName } from "@/lib/names/full-name";
import type { CareDay } from "@/lib/time/types";

export type Colleague = { id: string; name: string; isAdmin: boolean };
type Row = { id: string; givenName: string; namePrefix: string; familyName: string; roles: Role[] };

/** Who can be told: office and administrators with a role on that day and a log-in that works, by name. */
export async function findCandidates(tx: Transaction, day: CareDay): Promise<Colleague[]> {
  const rows = await tx.execute<Row>(sql`
    select p.id, p.given_name as "givenName", p.name_prefix as "namePrefix", p.family_name as "familyName",
      array_agg(g.role) as roles
    from role_grant g join person p on p.id = g.person_id
      join account a on a.person_id = p.id and a.state = 'active'
    where g.role in ('office', 'admin') and ${day}::date between g.starts_on and coalesce(g.ends_on, 'infinity')
    group by p.id order by p.sort_name, p.id`);
  return rows.map(({ id, roles, ...name }) => ({
    ...{ id, name: fullName(name), isAdmin: roles.includes("admin") },
  }));
}
