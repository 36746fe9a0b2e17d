import "server-only";
import { and, desc, eq, ne, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careGroup } from "@/db/schema/organisation";
import { otherGroupConsent } from "@/db/schema/other-group";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { hasAuthorityOver } from "@/lib/consent/policy";
import type { CareDay } from "@/lib/time/types";

/** The questions about one child, newest first, for who may see the child; cancelled ones are gone. */
export const otherGroupsOf = (tx: Transaction, childId: string) =>
  tx
    .select({
      id: otherGroupConsent.id,
      groupName: careGroup.name,
      startsOn: otherGroupConsent.startsOn,
      endsOn: otherGroupConsent.endsOn,
      state: otherGroupConsent.state,
      answeredAt: otherGroupConsent.answeredAt,
      signedOn: otherGroupConsent.signedOn,
    })
    .from(otherGroupConsent)
    .innerJoin(careGroup, eq(careGroup.id, otherGroupConsent.groupId))
    .where(and(eq(otherGroupConsent.childId, childId), ne(otherGroupConsent.state, "cancelled")))
    .orderBy(desc(otherGroupConsent.createdAt), desc(otherGroupConsent.id));

export type OtherGroup = Awaited<ReturnType<typeof otherGroupsOf>>[number];

/** The own child's questions, as long as their period is not over; null for who has no authority over the child. */
export const listOwnOtherGroups = (
  actor: PersonActor,
  childId: string,
  day: CareDay,
): Promise<OtherGroup[] | null> =>
  readTogether(actor, async (tx) => {
    if (!(await hasAuthorityOver(tx, actor, childId))) return null;
    return (await otherGroupsOf(tx, childId)).filter(({ endsOn }) => endsOn >= day);
  });

/** How many questions about a second group wait for this guardian's answer. */
export const countOtherGroupsAsked = (actor: PersonActor, childId: string, day: CareDay): Promise<number> =>
  readTogether(actor, async (tx) => {
    const [row] = await tx.execute<{ count: number }>(sql`
      select count(*)::int as count from other_group_consent o
      where o.child_id = ${childId}::uuid and o.state = 'asked' and o.ends_on >= ${day}::date
        and o.child_id = any (app.own_child_ids('authority'))`);
    return row?.count ?? 0;
  });
