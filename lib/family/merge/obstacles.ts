import "server-only";
import { sql } from "drizzle-orm";
import type { MergeSubject } from "@/db/schema/merge";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/act/outcome";
import type { RefusalFacts } from "@/lib/texts/refusal-details";
import type { MergeObstacle } from "@/lib/texts/refusals/merging";
import type { CareDay } from "@/lib/time/types";

export type Obstacle = { code: MergeObstacle; facts: RefusalFacts; childId: string | null };
type Row = { code: MergeObstacle; day: CareDay | null; name: string | null; childId: string | null };

/** All that is in the way of two records becoming one (db/functions/merge_obstacles.sql). */
export async function obstaclesOf(
  tx: Transaction,
  subject: MergeSubject,
  keptId: string,
  goneId: string,
): Promise<Obstacle[]> {
  const rows = await tx.execute<Row>(sql`
    select code, day::text, name, child_id as "childId"
    from app.merge_obstacles(${subject}, ${keptId}::uuid, ${goneId}::uuid)`);
  return rows.map(({ code, day, name, childId }) => ({
    code,
    facts: { ...(day && { days: [day] }), ...(name && { name }) },
    childId,
  }));
}

export async function refuseObstacle(
  tx: Transaction,
  subject: MergeSubject,
  keptId: string,
  goneId: string,
): Promise<Refused | null> {
  const [first] = await obstaclesOf(tx, subject, keptId, goneId);
  return first ? refused(first.code, undefined, first.facts) : null;
}
