import "server-only";
import { z } from "zod";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { type Settled, settleCare } from "@/lib/care-request/settle-care";
import { mayPlaceChildren } from "@/lib/planning/policy";
import { storedWeekdays, wholeWeek } from "@/lib/planning/weekdays";
import { writePlacement } from "@/lib/planning/write-placement";
import {
  dayField,
  endBeforeBegin,
  idField,
  inOrder,
  optionalDayField,
  tickField,
} from "@/lib/validation/fields";

/** The boxes that were ticked, beside an empty one that says that they were asked for; who was not asked means every day. */
const weekdaysField = z
  .preprocess(
    (value) => [value].flat().filter((one) => one !== ""),
    z
      .array(z.coerce.number().int("invalid").min(1, "invalid").max(7, "invalid"))
      .min(1, "choose")
      .max(7, "invalid"),
  )
  .default([...wholeWeek]);

export const placeChildSchema = z
  .strictObject({
    ...{ childId: idField, groupId: z.uuid("choose"), startsOn: dayField, endsOn: optionalDayField },
    weekdays: weekdaysField,
    /** That what falls away by it has been seen. */
    sure: tickField,
  })
  .refine(inOrder, endBeforeBegin);

/** Told before it is done: the days are named, and nothing of it was written. */
const refuseUnseen = ({ extra, asked, absences }: Settled) =>
  refused("moveCancels", "sure", { days: [...new Set([...extra, ...asked, ...absences])].sort() });

/**
 * Places a child in a group from a day on, on all or some weekdays. Where it was on those ends the day before, and goes
 * on with the others. What the new place does not carry, as extra care that another location agreed, falls away.
 */
export const placeChild = defineAct({
  name: "child.placed",
  by: "anybody",
  input: placeChildSchema,
  may: mayPlaceChildren,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { placement_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx, actor, now }, input) => {
    const { childId, groupId, startsOn, weekdays, sure } = input;
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const placed = await writePlacement(tx, actor, input, now);
    if (!placed.ok) return placed;
    const { placementId, locationId, endsOn } = placed.value;
    const settled = await settleCare(tx, actor, { childId, from: startsOn }, now);
    if (settled.cancelled && !sure) return refuseUnseen(settled.cancelled);
    const after = { groupId, startsOn, endsOn, weekdays: storedWeekdays(weekdays), ...settled };
    return happened({ placementId, childId }, { subjectId: placementId, locationId, after });
  },
});
