import "server-only";
import { and, eq, gte, inArray, isNull, lt, or } from "drizzle-orm";
import type { z } from "zod";
import { dayPart, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addDays } from "@/lib/time/care-day";
import { mayArrangeLocations } from "./policy";
import { setDayPartsSchema } from "./schema";

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
export const setDayParts = defineAct({
  name: "dayParts.set",
  by: "anybody",
  input: setDayPartsSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { day_part_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx }, input) => {
    const { locationId, startsOn, parts } = input;
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
