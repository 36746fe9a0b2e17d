import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { type CareType, registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { endRegistrationSchema, takeBackRegistrationEndSchema } from "./arrangement-schema";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";
import { findStandingAfter } from "./standing-after";

/** The registration of one kind of care that no other follows, whether it goes on or has a last day. */
async function lastOf(tx: Transaction, locationId: string, careType: CareType) {
  if (!(await holdLocation(tx, locationId))) return undefined;
  const [last] = await tx
    .select()
    .from(registration)
    .where(and(eq(registration.locationId, locationId), eq(registration.careType, careType)))
    .orderBy(desc(registration.startsOn))
    .limit(1);
  return last;
}

/** A location stops with one kind of care: the last day of its number in the LRK, and no number after it. */
export const endRegistration = defineAct({
  name: "registration.ended",
  by: "anybody",
  input: endRegistrationSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  work: async ({ tx, now }, { locationId, careType, endsOn, stays }) => {
    const last = await lastOf(tx, locationId, careType);
    if (!last) return refused("notFound");
    if (last.endsOn !== null) return refused("alreadyEnded");
    if (endsOn < today(now)) return refused("dayInPast", "endsOn", { days: [endsOn] });
    if (endsOn < last.startsOn) return refused("endsBeforeStart", "endsOn");
    const { contracts, placed } = await findStandingAfter(tx, { locationId, careType }, endsOn);
    if (!stays && contracts + placed > 0)
      return refused("registrationInUse", "stays", { count: contracts, placed });
    await tx.update(registration).set({ endsOn }).where(eq(registration.id, last.id));
    const after = { careType, lrkNumber: last.lrkNumber, endsOn, contracts, placed };
    return happened({ locationId }, { after });
  },
});

/** It goes on after all, as long as its last day has not passed; after that a number is registered anew. */
export const takeBackRegistrationEnd = defineAct({
  name: "registration.endTakenBack",
  by: "anybody",
  input: takeBackRegistrationEndSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  work: async ({ tx, now }, { locationId, careType }) => {
    const last = await lastOf(tx, locationId, careType);
    if (!last) return refused("notFound");
    const { endsOn } = last;
    if (endsOn === null) return refused("restoredAlready");
    if (endsOn < today(now)) return refused("alreadyEnded");
    await tx.update(registration).set({ endsOn: null }).where(eq(registration.id, last.id));
    return happened(undefined, { before: { careType, lrkNumber: last.lrkNumber, endsOn } });
  },
});
