import "server-only";
import { groupClosure } from "@/db/schema/group-closure";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { isExpected } from "@/lib/planning/care-session";
import { careSessionsOfGroupInTransaction } from "@/lib/planning/queries";
import { groupClosing } from "@/lib/texts/group-closing";
import { type CareDay, today } from "@/lib/time/care-day";
import { closeGroupDaySchema } from "./arrangement-schema";
import { findOwnGroup } from "./find-own-group";
import { tellGroupFamilies } from "./tell-group-families";

/** Who is expected on that day; whoever was reported absent, or is closed already, needs no message. */
async function expectedIn(tx: Transaction, actor: PersonActor, groupId: string, day: CareDay) {
  const sessions = await careSessionsOfGroupInTransaction(tx, actor, groupId, { from: day, to: day });
  return new Set(sessions.filter(isExpected).map(({ childId }) => childId));
}

/**
 * A group cannot receive these children on that day: their care reads as closed, and their families get an urgent
 * message. What was agreed stays as it is (decision 101).
 */
export const closeGroupDay = defineAct({
  name: "group.dayClosed",
  by: "person",
  input: closeGroupDaySchema,
  may: inScope,
  about: ({ groupId }) => ({ subjectId: groupId }),
  work: async ({ tx, actor, now }, { groupId, day, child, reason, more }) => {
    const group = await findOwnGroup(tx, actor, groupId);
    if (!group) return refused("notFound");
    if (day < today(now)) return refused("dayInPast", "day", { days: [day] });
    const expected = await expectedIn(tx, actor, groupId, day);
    const rows = [...new Set(child)]
      .filter((childId) => expected.has(childId))
      .map((childId) => ({ groupId, day, reason, childId, closedBy: actor.personId }));
    // Whoever closes it at the same moment was first with what is left out here.
    const closed =
      rows.length > 0 ? await tx.insert(groupClosure).values(rows).onConflictDoNothing().returning() : [];
    if (closed.length === 0) return refused("nobodyExpected", "child");
    const childIds = closed.map((one) => one.childId);
    const words = groupClosing.nl.closedMessage(group.name, day, reason, more);
    const families = await tellGroupFamilies(tx, actor, { groupId, day, childIds, ...words }, now);
    return happened(
      { children: closed.length, families },
      { childIds, locationId: group.locationId, after: { day, reason } },
    );
  },
});
