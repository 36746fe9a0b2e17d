import "server-only";
import { eq, sql } from "drizzle-orm";
import { location } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { correctLocationSchema } from "./arrangement-schema";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";

/** Name, address and phone as they should have been, or have become: they hold at once, and the audit keeps the old. */
export const correctLocation = defineAct({
  name: "location.corrected",
  by: "anybody",
  input: correctLocationSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { location_name_unique: refused("nameTaken", "name") },
  work: async ({ tx }, { locationId, version, ...after }) => {
    const held = await holdLocation(tx, locationId);
    if (!held) return refused("notFound");
    if (held.version !== version) return refused("changedMeanwhile", "name");
    const { name, street, houseNumber, postcode, city, phone } = held;
    await tx
      .update(location)
      .set({ ...after, version: sql`${location.version} + 1` })
      .where(eq(location.id, locationId));
    return happened({ locationId }, { before: { name, street, houseNumber, postcode, city, phone }, after });
  },
});
