import "server-only";
import { and, count, eq, gt, isNull, or } from "drizzle-orm";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/types";
import { endGroupSchema, reopenGroupSchema } from "./arrangement-schema";
import { holdGroup } from "./hold-group";
import { mayArrangeLocations } from "./policy";

async function placedAfter(tx: Transaction, groupId: string, day: CareDay) {
  const beyond = or(isNull(placement.endsOn), gt(placement.endsOn, day));
  const [found] = await tx
    .select({ count: count() })
    .from(placement)
    .where(and(eq(placement.groupId, groupId), beyond));
  return found?.count ?? 0;
}

/** The last day of a group; no child may be in it after that day. */
export const endGroup = defineAct({
  name: "group.ended",
  by: "anybody",
  input: endGroupSchema,
  may: mayArrangeLocations,
  about: ({ groupId }) => ({ subjectId: groupId }),
  work: async ({ tx }, { groupId, endsOn }) => {
    const group = await holdGroup(tx, groupId);
    if (!group) return refused("notFound");
    if (group.endsOn !== null) return refused("alreadyEnded");
    const left = await placedAfter(tx, groupId, endsOn);
    if (left > 0) return refused("groupInUse", "endsOn", { count: left });
    await tx.update(careGroup).set({ endsOn }).where(eq(careGroup.id, groupId));
    return happened(undefined, { locationId: group.locationId, after: { endsOn } });
  },
});

/** Takes the last day of a group away again: children can be placed in it as before. */
export const reopenGroup = defineAct({
  name: "group.reopened",
  by: "anybody",
  input: reopenGroupSchema,
  may: mayArrangeLocations,
  about: ({ groupId }) => ({ subjectId: groupId }),
  work: async ({ tx }, { groupId }) => {
    const group = await holdGroup(tx, groupId);
    if (!group) return refused("notFound");
    if (group.endsOn === null) return refused("restoredAlready");
    await tx.update(careGroup).set({ endsOn: null }).where(eq(careGroup.id, groupId));
    return happened(undefined, { locationId: group.locationId, before: { endsOn: group.endsOn } });
  },
});
