import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { placement } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import { dayField, idField, tickField } from "@/lib/validation/fields";
import { agreedBeyond } from "./agreed-beyond";
import { lockPlaced, refuseLater } from "./find-placed";
import { mayPlaceChildren, mayPlaceIn } from "./policy";

export const letLeaveSchema = z.strictObject({
  placementId: idField,
  endsOn: dayField,
  /** That what was agreed after that day has been seen, and stays. */
  sure: tickField,
});

type Placed = typeof placement.$inferSelect;

function refuseDay({ startsOn, endsOn }: Placed, last: CareDay, day: CareDay) {
  if (last < day) return refused("dayInPast", "endsOn", { days: [last] });
  if (last < startsOn) return refused("endsBeforeStart", "endsOn");
  return endsOn !== null && endsOn <= last ? refused("alreadyEnded", "endsOn") : null;
}

/** Contracts and extra care are named and stay: nothing that was agreed ends because a child has no place. */
async function refuseUnseen(tx: Transaction, childId: string, last: CareDay) {
  const { contracts, extra } = await agreedBeyond(tx, childId, last);
  if (contracts.length + extra.count === 0) return null;
  const facts = { count: contracts.length, days: extra.first ? [extra.first] : [] };
  return refused("agreedBeyond", "sure", facts);
}

/** A child leaves: its placement ends on a day, the last one. Taking that back is take-back-leaving.ts. */
export const letLeave = defineAct({
  name: "child.left",
  by: "anybody",
  input: letLeaveSchema,
  may: mayPlaceChildren,
  about: ({ placementId }) => ({ subjectId: placementId }),
  work: async ({ tx, actor, now }, { placementId, endsOn, sure }) => {
    const placed = await lockPlaced(tx, actor, placementId);
    if (!placed || !mayPlaceIn(actor, placed.locationId)) return refused("notFound");
    const { childId, groupId, hasLeft, ...before } = placed.row;
    const refusal =
      refuseDay(placed.row, endsOn, today(now)) ??
      (await refuseLater(tx, placed.row, { after: endsOn, until: null }, "placedLater")) ??
      (sure ? null : await refuseUnseen(tx, childId, endsOn));
    if (refusal) return refusal;
    const endBeforeLeaving = hasLeft ? before.endBeforeLeaving : before.endsOn;
    await tx
      .update(placement)
      .set({ endsOn, hasLeft: true, endBeforeLeaving })
      .where(eq(placement.id, placementId));
    const about = { childIds: [childId], locationId: placed.locationId };
    return happened({ childId }, { ...about, before: { groupId, endsOn: before.endsOn }, after: { endsOn } });
  },
});
