import "server-only";
import { and, desc, eq, gte, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { readTogether } from "@/db/read-together";
import { merge } from "@/db/schema/merge";
import type { PersonActor } from "@/lib/access/actor";
import { addDaysTo, type Instant } from "@/lib/time/instant";
import { mayMerge } from "../policy";

/** So long a merge can be taken apart; housekeeping then forgets what moved. */
export const unmergeDays = 30;

export type PastMerge = { id: string; goneName: string; at: Instant };

/** What became one with this record and can be taken apart again, the last one first. */
export async function listMerges(actor: PersonActor, keptId: string, now: Instant): Promise<PastMerge[]> {
  if (!mayMerge(actor)) return [];
  return readTogether(actor, (tx) =>
    tx
      .select({ id: merge.id, goneName: merge.goneName, at: merge.mergedAt })
      .from(merge)
      .where(
        and(
          ...[eq(merge.keptId, keptId), isNull(merge.undoneAt)],
          gte(merge.mergedAt, addDaysTo(now, -unmergeDays)),
        ),
      )
      .orderBy(desc(merge.mergedAt)),
  );
}

/** Where the address of a record leads that is one with another; null for any other id. */
export async function mergedInto(actor: PersonActor, id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<{ into: string | null }>(sql`select app.merged_into(${id}::uuid) as into`),
  );
  return row?.into ?? null;
}
