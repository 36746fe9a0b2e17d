import "server-only";
import { eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careGroup, location } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { idField } from "@/lib/validation/fields";
import { mayArrangeLocations } from "./policy";

type Found = { group: typeof careGroup.$inferSelect; place: { id: string; name: string } };

/** One group and its location, for whoever may change it; null for others. */
export async function readGroup(actor: Actor, id: string): Promise<Found | null> {
  if (!mayArrangeLocations(actor) || !idField.safeParse(id).success) return null;
  const [found] = await readTogether(actor, (tx) =>
    tx
      .select({ group: careGroup, place: { id: location.id, name: location.name } })
      .from(careGroup)
      .innerJoin(location, eq(location.id, careGroup.locationId))
      .where(eq(careGroup.id, id)),
  );
  return found ?? null;
}
