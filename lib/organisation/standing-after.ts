import "server-only";
import { sql } from "drizzle-orm";
import type { CareType } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

export type Standing = {
  /** Contracts that go on after the day, those that begin later among them. */
  contracts: number;
  /** Children who are in a group after it. */
  placed: number;
};

/** What rests on the registration of one kind of care at a location after a day. */
export async function findStandingAfter(
  tx: Transaction,
  { locationId, careType }: { locationId: string; careType: CareType },
  day: CareDay,
): Promise<Standing> {
  const [found] = await tx.execute<Standing>(sql`
    select (select count(*)::int from contract c
        where c.location_id = ${locationId}::uuid and c.care_type = ${careType} and c.starts_on is not null
          and coalesce(c.ends_on, 'infinity') > ${day}::date) as contracts,
      (select count(distinct p.child_id)::int from placement p join care_group g on g.id = p.group_id
        where g.location_id = ${locationId}::uuid and g.care_type = ${careType}
          and coalesce(p.ends_on, 'infinity') > ${day}::date) as placed`);
  return { contracts: found?.contracts ?? 0, placed: found?.placed ?? 0 };
}
