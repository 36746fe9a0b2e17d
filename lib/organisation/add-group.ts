import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { careGroupSize } from "@/db/schema/group-size";
import { careGroup, location } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { mayArrangeLocations } from "./policy";
import { addGroupSchema } from "./schema";

/** A new group ("stamgroep") at a location, with its ages and places from today on. */
export const addGroup = defineAct({
  name: "group.added",
  by: "anybody",
  input: addGroupSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ locationId }),
  conflicts: { care_group_name: refused("nameTaken", "name") },
  work: async ({ tx, now }, input) => {
    const { locationId, careType, name, ...size } = input;
    const [place] = await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId));
    if (!place) return refused("notFound");
    const group = { locationId, careType, name };
    const groupId = onlyRow(await tx.insert(careGroup).values(group).returning({ id: careGroup.id })).id;
    await tx.insert(careGroupSize).values({ groupId, ...size, startsOn: today(now), createdAt: now });
    return happened({ groupId }, { subjectId: groupId, after: input });
  },
});
