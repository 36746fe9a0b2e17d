import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { Actor } from "@/lib/access/actor";
import { mayPlanForChild } from "@/lib/access/reach";
import type { CareDay } from "@/lib/time/types";

/** First and last day of all care ever agreed for a child; open-ended when `endsOn` is null. */
export type AgreedPeriod = { startsOn: CareDay; endsOn: CareDay | null };

/** Null when nothing has been agreed, or the child is out of reach. */
export async function agreedPeriod(actor: Actor, childId: string): Promise<AgreedPeriod | null> {
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<{ startsOn: CareDay | null; endsOn: CareDay | null }>(sql`
      select min(c.starts_on)::text as "startsOn",
        case when bool_or(c.ends_on is null) then null else max(c.ends_on)::text end as "endsOn"
      from contract c
      where c.child_id = ${childId} and c.starts_on is not null and ${mayPlanForChild(actor, sql`c.child_id`)}`),
  );
  return row?.startsOn ? { startsOn: row.startsOn, endsOn: row.endsOn } : null;
}
