import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { closureDay, location } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayArrangeLocations } from "./policy";
import type { closeDaySchema } from "./schema";

/** Closes one location, or all of them, on a day; planned care of that day then reads as closed. */
export async function closeDay(
  actor: Actor,
  input: z.output<typeof closeDaySchema>,
  now: Instant,
): Promise<Outcome<{ closureDayId: string }>> {
  const { locationId, day, name } = input;
  const attempt = { act: "day.closed", locationId: locationId ?? undefined } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { closure_day_once: refused("alreadyClosed", "day", { days: [day] }) },
    work: async (tx) => {
      if (!mayArrangeLocations(actor)) return refused("notAllowed");
      if (locationId !== null) {
        const [place] = await tx
          .select({ id: location.id })
          .from(location)
          .where(eq(location.id, locationId));
        if (!place) return refused("notFound");
      }
      const inserted = await tx.insert(closureDay).values(input).returning({ id: closureDay.id });
      const closureDayId = onlyRow(inserted).id;
      return happened({ closureDayId }, { subjectId: closureDayId, after: { day, name } });
    },
  });
}
