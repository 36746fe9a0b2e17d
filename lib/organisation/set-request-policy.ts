import "server-only";
import { and, eq, gte, isNull, lt, or } from "drizzle-orm";
import type { z } from "zod";
import { location, requestPolicy } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { addDays } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayArrangeLocations } from "./policy";
import type { setRequestPolicySchema } from "./schema";

/** The rules of asking for one kind of care at a location, from a day on; the rules until then end. */
export async function setRequestPolicy(
  actor: Actor,
  input: z.output<typeof setRequestPolicySchema>,
  now: Instant,
): Promise<Outcome> {
  const { locationId, careType, startsOn } = input;
  const attempt = { act: "requestPolicy.set", subjectId: locationId, locationId } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { request_policy_no_overlap: refused("periodOverlaps", "startsOn") },
    work: async (tx) => {
      if (!mayArrangeLocations(actor)) return refused("notAllowed");
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
}
