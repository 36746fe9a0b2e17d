import "server-only";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { location, opening, registration } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayArrangeLocations } from "./policy";
import type { openLocationSchema } from "./schema";

/** A new location with its registrations (LRK) and opening hours; groups and rules follow apart. */
export async function openLocation(
  actor: Actor,
  input: z.output<typeof openLocationSchema>,
  now: Instant,
): Promise<Outcome<{ locationId: string }>> {
  const { registrations, opening: hours, startsOn, ...place } = input;
  const attempt = { act: "location.opened" } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: {
      location_name_unique: refused("nameTaken", "name"),
      registration_no_overlap: refused("periodOverlaps", "registrations"),
      opening_weekday: refused("periodOverlaps", "opening"),
    },
    work: async (tx) => {
      if (!mayArrangeLocations(actor)) return refused("notAllowed");
      const inserted = await tx.insert(location).values(place).returning({ id: location.id });
      const locationId = onlyRow(inserted).id;
      await tx.insert(registration).values(registrations.map((one) => ({ ...one, locationId, startsOn })));
      await tx
        .insert(opening)
        .values(hours.map(({ weekday, from, to }) => ({ locationId, weekday, fromTime: from, toTime: to })));
      const after = { name: place.name, registrations };
      return happened({ locationId }, { subjectId: locationId, locationId, after });
    },
  });
}
