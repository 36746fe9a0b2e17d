import "server-only";
import { eq, sql } from "drizzle-orm";
import { location } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { correctLocationSchema } from "./arrangement-schema";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";

type Held = typeof location.$inferSelect;

const asTyped = ({ name, street, houseNumber, postcode, city, phone, schoolRegion, version }: Held) => ({
  ...{ name, street, houseNumber, city, schoolRegion, version },
  ...{ postcode: formatPostcode(postcode), phone: formatPhone(phone) },
});

/**
 * Name, address, phone and school region as they should have been, or have become: they hold at once, and the audit
 * keeps the old.
 */
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
    const { name, street, houseNumber, postcode, city, phone, schoolRegion } = held;
    const before = { name, street, houseNumber, postcode, city, phone, schoolRegion };
    if (held.version !== version) return overtaken(asTyped(held));
    await tx
      .update(location)
      .set({ ...after, version: sql`${location.version} + 1` })
      .where(eq(location.id, locationId));
    return happened({ locationId }, { before, after });
  },
});
