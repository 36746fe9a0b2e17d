import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { closureDay, location } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayArrangeLocations } from "./policy";
import { closeDaySchema } from "./schema";

/** Closes one location, or all of them, on a day, as a daycare is set up: planned care reads as closed, nobody is told. */
export const closeDay = defineAct({
  name: "day.closed",
  by: "anybody",
  input: closeDaySchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ locationId: locationId ?? undefined }),
  conflicts: ({ day }) => ({ closure_day_once: refused("alreadyClosed", "day", { days: [day] }) }),
  work: async ({ tx }, input) => {
    const { locationId, day, name } = input;
    if (locationId !== null) {
      const [place] = await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId));
      if (!place) return refused("notFound");
    }
    const inserted = await tx
      .insert(closureDay)
      .values({ ...input, announced: false })
      .returning({ id: closureDay.id });
    const closureDayId = onlyRow(inserted).id;
    return happened({ closureDayId }, { subjectId: closureDayId, after: { day, name } });
  },
});
