import "server-only";
import { and, eq, isNull, lt } from "drizzle-orm";
import { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { child } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addDays } from "@/lib/time/care-day";
import { dayField, endBeforeBegin, idField, inOrder, optionalDayField } from "@/lib/validation/fields";
import { mayPlaceChildren } from "./policy";

export const placeChildSchema = z
  .strictObject({ childId: idField, groupId: idField, startsOn: dayField, endsOn: optionalDayField })
  .refine(inOrder, endBeforeBegin);

/** Asked once the placement stands: it waits for whoever is ending the group, so that the end is seen here. */
const endOf = async (tx: Transaction, groupId: string) => {
  const [group] = await tx
    .select({ endsOn: careGroup.endsOn })
    .from(careGroup)
    .where(eq(careGroup.id, groupId));
  return group?.endsOn ?? null;
};

/** Places a child in a group from a day on. Where it was until then ends the day before. */
export const placeChild = defineAct({
  name: "child.placed",
  by: "anybody",
  input: placeChildSchema,
  may: mayPlaceChildren,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { placement_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx }, input) => {
    const { childId, groupId, startsOn, endsOn } = input;
    const [kid] = await tx.select({ id: child.id }).from(child).where(eq(child.id, childId)).for("update");
    const [group] = await tx.select().from(careGroup).where(eq(careGroup.id, groupId));
    if (!kid || !group) return refused("notFound");
    await tx
      .update(placement)
      .set({ endsOn: addDays(startsOn, -1) })
      .where(and(eq(placement.childId, childId), isNull(placement.endsOn), lt(placement.startsOn, startsOn)));
    const inserted = await tx.insert(placement).values(input).returning({ id: placement.id });
    const placementId = onlyRow(inserted).id;
    const ended = await endOf(tx, groupId);
    if (ended !== null && (endsOn === null || endsOn > ended))
      return refused("groupEnded", "groupId", { name: group.name, endedOn: ended });
    const where = { locationId: group.locationId, after: { groupId, startsOn, endsOn } };
    return happened({ placementId }, { subjectId: placementId, ...where });
  },
});
