import "server-only";
import { and, eq, gte, inArray, isNull, lt, or } from "drizzle-orm";
import type { z } from "zod";
import { dayPart, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { addDays } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayArrangeLocations } from "./policy";
import type { setDayPartsSchema } from "./schema";

type Input = z.output<typeof setDayPartsSchema>;

/** What was sold until now ends the day before; what would begin later than this is another arrangement. */
async function endRunning(tx: Transaction, { locationId, startsOn, parts }: Input) {
  await tx
    .update(dayPart)
    .set({ endsOn: addDays(startsOn, -1) })
    .where(
      and(
        eq(dayPart.locationId, locationId),
        inArray(
          dayPart.code,
          parts.map((part) => part.code),
        ),
        lt(dayPart.startsOn, startsOn),
        or(isNull(dayPart.endsOn), gte(dayPart.endsOn, startsOn)),
      ),
    );
}

/** Sells these day parts with these times from a day on; days before keep the times they had. */
export async function setDayParts(actor: Actor, input: Input, now: Instant): Promise<Outcome> {
  const { locationId, startsOn, parts } = input;
  const attempt = { act: "dayParts.set", subjectId: locationId, locationId } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { day_part_no_overlap: refused("periodOverlaps", "startsOn") },
    work: async (tx) => {
      if (!mayArrangeLocations(actor)) return refused("notAllowed");
      const [place] = await tx
        .select({ id: location.id })
        .from(location)
        .where(eq(location.id, locationId))
        .for("update");
      if (!place) return refused("notFound");
      await endRunning(tx, input);
      await tx
        .insert(dayPart)
        .values(
          parts.map(({ code, from, to }) => ({ locationId, code, fromTime: from, toTime: to, startsOn })),
        );
      return happened(undefined, { after: { startsOn, parts } });
    },
  });
}
