import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { placement } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { settleCare } from "@/lib/care-request/settle-care";
import { lockPlaced, refuseLater } from "@/lib/planning/find-placed";
import { mayPlaceChildren, mayPlaceIn } from "@/lib/planning/policy";
import { groupEndsOn } from "@/lib/planning/write-placement";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";

export const takeBackLeavingSchema = z.strictObject({ placementId: idField });

type Leaving = { hasLeft: boolean; endedByMove: boolean; endsOn: CareDay | null };

/** While the child is still there: what passed without it cannot be had again. */
export const isLeavingToBeTakenBack = ({ hasLeft, endedByMove, endsOn }: Leaving, now: Instant) =>
  hasLeft && !endedByMove && endsOn !== null && endsOn >= today(now);

/** A child that was to leave stays: its placement gets the end it had, or none, and what fell away comes back where it can. */
export const takeBackLeaving = defineAct({
  name: "child.leavingTakenBack",
  by: "anybody",
  input: takeBackLeavingSchema,
  may: mayPlaceChildren,
  about: ({ placementId }) => ({ subjectId: placementId }),
  work: async ({ tx, actor, now }, { placementId }) => {
    const placed = await lockPlaced(tx, actor, placementId);
    if (!placed || !mayPlaceIn(actor, placed.locationId)) return refused("notFound");
    const { childId, groupId, endsOn, endBeforeLeaving } = placed.row;
    if (endsOn === null || !placed.row.hasLeft || placed.row.endedByMove) return refused("notEnded");
    if (!isLeavingToBeTakenBack(placed.row, now)) return refused("leftAlready");
    const goesOn = { after: endsOn, until: endBeforeLeaving };
    const inTheWay = await refuseLater(tx, placed.row, goesOn, "periodOverlaps");
    if (inTheWay) return inTheWay;
    await tx
      .update(placement)
      .set({ endsOn: endBeforeLeaving, hasLeft: false, endBeforeLeaving: null })
      .where(eq(placement.id, placementId));
    const closes = await groupEndsOn(tx, groupId);
    if (closes !== null && (endBeforeLeaving === null || endBeforeLeaving > closes))
      return refused("groupEnded", undefined, { name: placed.group.name, endedOn: closes });
    const settled = await settleCare(tx, actor, { childId, from: addDays(endsOn, 1) }, now);
    const about = { childIds: [childId], locationId: placed.locationId, before: { endsOn } };
    return happened({ childId }, { ...about, after: { groupId, endsOn: endBeforeLeaving, ...settled } });
  },
});
