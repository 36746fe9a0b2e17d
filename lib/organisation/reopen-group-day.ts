import "server-only";
import { and, eq } from "drizzle-orm";
import { groupClosure } from "@/db/schema/group-closure";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { groupClosing } from "@/lib/texts/group-closing";
import { today } from "@/lib/time/care-day";
import { reopenGroupDaySchema } from "./arrangement-schema";
import { findOwnGroup } from "./find-own-group";
import { tellGroupFamilies } from "./tell-group-families";

/** The group can receive all its children on that day after all; whoever was told that it could not is told so. */
export const reopenGroupDay = defineAct({
  name: "group.dayReopened",
  by: "person",
  input: reopenGroupDaySchema,
  may: inScope,
  about: ({ groupId }) => ({ subjectId: groupId }),
  work: async ({ tx, actor, now }, { groupId, day }) => {
    const group = await findOwnGroup(tx, actor, groupId);
    if (!group) return refused("notFound");
    if (day < today(now)) return refused("dayInPast", undefined, { days: [day] });
    const opened = await tx
      .delete(groupClosure)
      .where(and(eq(groupClosure.groupId, groupId), eq(groupClosure.day, day)))
      .returning();
    const [first] = opened;
    if (!first) return refused("notFound");
    const childIds = opened.map((one) => one.childId);
    const words = groupClosing.nl.openMessage(group.name, day);
    const families = await tellGroupFamilies(tx, actor, { groupId, day, childIds, ...words }, now);
    const before = { day, reason: first.reason };
    return happened(
      { children: opened.length, families },
      { childIds, locationId: group.locationId, before },
    );
  },
});
