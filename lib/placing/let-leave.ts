import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { placement } from "@/db/schema/contract";
import { type ActContext, defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { settleCare } from "@/lib/care-request/settle-care";
import { lockPlaced, refuseLater } from "@/lib/planning/find-placed";
import { mayPlaceChildren, mayPlaceIn } from "@/lib/planning/policy";
import { addDays, today } from "@/lib/time/care-day";
import type { Period } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import { dayField, idField, optionalTextField, tickField } from "@/lib/validation/fields";
import { hangsOn } from "./what-hangs-on";

export const letLeaveSchema = z.strictObject({
  placementId: idField,
  endsOn: dayField,
  /** That contracts that go on after that day have been seen, and stay. */
  sure: tickField,
  /** What was shown to fall away, as whatHangsOn tells it. */
  seen: optionalTextField(5000),
});

type Leave = z.output<typeof letLeaveSchema>;
type Placed = typeof placement.$inferSelect;

/** Why a place cannot end on that day; null when it can. */
export function refusalOfLastDay({ startsOn, endsOn }: Period, last: CareDay, day: CareDay) {
  if (last < day) return refused("dayInPast", "endsOn", { days: [last] });
  if (last < startsOn) return refused("endsBeforeStart", "endsOn");
  return endsOn !== null && endsOn <= last ? refused("alreadyEnded", "endsOn") : null;
}

/** What falls away was shown, as it is now; contracts are named and stay: the office ends them by an act of their own. */
async function refuseUnseen({ tx, actor }: ActContext, placed: Placed, { endsOn, sure, seen }: Leave) {
  const { id: placementId, childId } = placed;
  const hanging = await hangsOn(tx, actor, childId, { placementId, lastDay: endsOn });
  if (hanging.seen !== seen) return refused("otherHangsOn");
  if (sure || hanging.contracts.length === 0) return null;
  return refused("agreedBeyond", "sure", { count: hanging.contracts.length });
}

/**
 * A child leaves: its placement ends on a day, the last one, and with it the extra care, requests and absences that
 * nothing else carries. Taking that back is take-back-leaving.ts.
 */
export const letLeave = defineAct({
  name: "child.left",
  by: "anybody",
  input: letLeaveSchema,
  may: mayPlaceChildren,
  about: ({ placementId }) => ({ subjectId: placementId }),
  work: async (context, input) => {
    const { tx, actor, now } = context;
    const { placementId, endsOn } = input;
    const placed = await lockPlaced(tx, actor, placementId);
    if (!placed || !mayPlaceIn(actor, placed.locationId)) return refused("notFound");
    const { childId, groupId, hasLeft, ...before } = placed.row;
    const refusal =
      refusalOfLastDay(placed.row, endsOn, today(now)) ??
      (await refuseLater(tx, placed.row, { after: endsOn, until: null }, "placedLater")) ??
      (await refuseUnseen(context, placed.row, input));
    if (refusal) return refusal;
    const endBeforeLeaving = hasLeft ? before.endBeforeLeaving : before.endsOn;
    await tx
      .update(placement)
      .set({ endsOn, hasLeft: true, endBeforeLeaving })
      .where(eq(placement.id, placementId));
    const settled = await settleCare(tx, actor, { childId, from: addDays(endsOn, 1) }, now);
    const about = { childIds: [childId], locationId: placed.locationId, after: { endsOn, ...settled } };
    return happened({ childId }, { ...about, before: { groupId, endsOn: before.endsOn } });
  },
});
