import "server-only";
import { onlyRow } from "@/db/only-row";
import { location, opening, registration } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayArrangeLocations } from "./policy";
import { openLocationSchema } from "./schema";

/** A new location with its registrations (LRK) and opening hours; groups and rules follow apart. */
export const openLocation = defineAct({
  name: "location.opened",
  by: "anybody",
  input: openLocationSchema,
  may: mayArrangeLocations,
  conflicts: {
    location_name_unique: refused("nameTaken", "name"),
    registration_no_overlap: refused("periodOverlaps", "registrations"),
    opening_no_overlap: refused("periodOverlaps", "opening"),
  },
  work: async ({ tx }, { registrations, opening: hours, startsOn, ...place }) => {
    const inserted = await tx.insert(location).values(place).returning({ id: location.id });
    const locationId = onlyRow(inserted).id;
    await tx.insert(registration).values(registrations.map((one) => ({ ...one, locationId, startsOn })));
    await tx
      .insert(opening)
      .values(
        hours.map(({ weekday, from, to }) => ({ locationId, weekday, fromTime: from, toTime: to, startsOn })),
      );
    const after = { name: place.name, registrations };
    return happened({ locationId }, { subjectId: locationId, locationId, after });
  },
});
