import "server-only";
import { type AnyColumn, asc, eq, type SQL, sql } from "drizzle-orm";
import { careGroupSize } from "@/db/schema/group-size";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

export type GroupSize = typeof careGroupSize.$inferSelect;

/**
 * Condition on `care_group_size`: the one row of a group that says what it is like on a day. A day before the first of
 * them has the first: a child may have been placed before the group was written down.
 */
export const isSizeOn = (groupId: AnyColumn, day: SQL): SQL => sql`${careGroupSize.id} = (
  select s.id from care_group_size s where s.group_id = ${groupId}
  order by s.starts_on <= ${day} desc, abs(s.starts_on - ${day}) limit 1)`;

/** A day as a value of SQL. */
export const asDate = (day: CareDay): SQL => sql`${day}::date`;

/** What a group was, is and will be like, in order. */
export const sizesOf = (tx: Transaction, groupId: string): Promise<GroupSize[]> =>
  tx
    .select()
    .from(careGroupSize)
    .where(eq(careGroupSize.groupId, groupId))
    .orderBy(asc(careGroupSize.startsOn));
