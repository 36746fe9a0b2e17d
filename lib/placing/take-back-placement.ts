import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { placement } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { settleCare } from "@/lib/care-request/settle-care";
import { findPlaced, lockPlaced } from "@/lib/planning/find-placed";
import { mayPlaceChildren, mayPlaceIn } from "@/lib/planning/policy";
import { meet } from "@/lib/planning/weekdays";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";

export const takeBackPlacementSchema = z.strictObject({ placementId: idField });

/** Until it has begun, or while the day lasts on which it was written down: nothing was built on it yet. */
export const isToBeTakenBack = (placed: { startsOn: CareDay; createdAt: Date }, now: Instant) =>
  placed.startsOn >= today(now) || today(placed.createdAt) === today(now);

/** A placement that was a mistake is gone, and those that it ended go on with all their weekdays; the audit keeps both. */
export const takeBackPlacement = defineAct({
  name: "child.placementTakenBack",
  by: "anybody",
  input: takeBackPlacementSchema,
  may: mayPlaceChildren,
  about: ({ placementId }) => ({ subjectId: placementId }),
  conflicts: { placement_no_overlap: refused("placementFollowed") },
  work: async ({ tx, actor, now }, { placementId }) => {
    const mistake = await lockPlaced(tx, actor, placementId);
    if (!mistake || !mayPlaceIn(actor, mistake.locationId)) return refused("notFound");
    const { childId, groupId, startsOn, endsOn, weekdays, writtenWith } = mistake.row;
    if (writtenWith) return refused("restOfPlacement");
    if (!isToBeTakenBack(mistake.row, now)) return refused("placementBegun");
    const ended = await findPlaced(
      tx,
      and(
        ...[eq(placement.childId, childId), eq(placement.endedByMove, true)],
        eq(placement.endsOn, addDays(startsOn, -1)),
      ),
    );
    const formers = ended.filter(({ row }) => meet(row.weekdays, weekdays));
    if (formers.some((former) => !mayPlaceIn(actor, former.locationId))) return refused("notAllowed");
    await tx.delete(placement).where(eq(placement.id, placementId));
    for (const former of formers)
      await tx
        .update(placement)
        .set({ endsOn: former.row.endBeforeMove, endedByMove: false, endBeforeMove: null })
        .where(eq(placement.id, former.row.id));
    const settled = await settleCare(tx, actor, { childId, from: startsOn }, now);
    const about = { childIds: [childId], locationId: mistake.locationId, after: { ...settled } };
    return happened(undefined, { ...about, before: { groupId, startsOn, endsOn, weekdays } });
  },
});
