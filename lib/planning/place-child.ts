import "server-only";
import { z } from "zod";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { dayField, endBeforeBegin, idField, inOrder, optionalDayField } from "@/lib/validation/fields";
import { mayPlaceChildren } from "./policy";
import { writePlacement } from "./write-placement";

export const placeChildSchema = z
  .strictObject({ childId: idField, groupId: z.uuid("choose"), startsOn: dayField, endsOn: optionalDayField })
  .refine(inOrder, endBeforeBegin);

/** Places a child in a group from a day on. Where it was until then ends the day before. */
export const placeChild = defineAct({
  name: "child.placed",
  by: "anybody",
  input: placeChildSchema,
  may: mayPlaceChildren,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { placement_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx, actor, now }, input) => {
    const { childId, groupId, startsOn } = input;
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const placed = await writePlacement(tx, actor, input, now);
    if (!placed.ok) return placed;
    const { placementId, locationId, endsOn } = placed.value;
    const where = { locationId, after: { groupId, startsOn, endsOn } };
    return happened({ placementId, childId }, { subjectId: placementId, ...where });
  },
});
