import "server-only";
import { eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careGroup, location } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import { type GroupSize, sizesOf } from "@/lib/planning/group-size";
import { sizeOn } from "@/lib/planning/size-on";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { type When, whenOf } from "@/lib/time/when";
import { idField } from "@/lib/validation/fields";
import { type CrowdedDay, findCrowdedDays } from "./crowded-days";
import { mayArrangeLocations } from "./policy";

export type GroupPage = {
  group: typeof careGroup.$inferSelect;
  place: { id: string; name: string };
  /** What it is to become, is and was: the latest first. */
  sizes: (GroupSize & { when: When })[];
  /** Days to come with more children than places, in order. */
  crowded: CrowdedDay[];
};

/** One group and its location, for whoever may change it; null for others. */
export async function readGroup(actor: PersonActor, id: string, now: Instant): Promise<GroupPage | null> {
  if (!mayArrangeLocations(actor) || !idField.safeParse(id).success) return null;
  const day = today(now);
  return readTogether(actor, async (tx) => {
    const [found] = await tx
      .select({ group: careGroup, place: { id: location.id, name: location.name } })
      .from(careGroup)
      .innerJoin(location, eq(location.id, careGroup.locationId))
      .where(eq(careGroup.id, id));
    if (!found) return null;
    const sizes = await sizesOf(tx, id);
    const placesOn = (then: typeof day) => sizeOn(sizes, then)?.places ?? 0;
    const crowded = await findCrowdedDays(tx, actor, { groupId: id, from: day }, placesOn);
    const dated = sizes.map((size) => ({ ...size, when: whenOf(day, size) }));
    return { ...found, sizes: dated.reverse(), crowded };
  });
}
