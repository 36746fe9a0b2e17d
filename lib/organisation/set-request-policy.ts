import "server-only";
import { and, eq, gte, isNull, lt, or } from "drizzle-orm";
import { location, requestPolicy } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addDays } from "@/lib/time/care-day";
import { mayArrangeLocations } from "./policy";
import { setRequestPolicySchema } from "./schema";

/** The rules of asking for one kind of care at a location, from a day on; the rules until then end. */
export const setRequestPolicy = defineAct({
  name: "requestPolicy.set",
  by: "anybody",
  input: setRequestPolicySchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { request_policy_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx }, input) => {
    const { locationId, careType, startsOn } = input;
    const [place] = await tx
      .select({ id: location.id })
      .from(location)
      .where(eq(location.id, locationId))
      .for("update");
    if (!place) return refused("notFound");
    await tx
      .update(requestPolicy)
      .set({ endsOn: addDays(startsOn, -1) })
      .where(
        and(
          eq(requestPolicy.locationId, locationId),
          eq(requestPolicy.careType, careType),
          lt(requestPolicy.startsOn, startsOn),
          or(isNull(requestPolicy.endsOn), gte(requestPolicy.endsOn, startsOn)),
        ),
      );
    await tx.insert(requestPolicy).values(input);
    return happened(undefined, { after: input });
  },
});
