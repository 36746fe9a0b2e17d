import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { careGroup, location } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayArrangeLocations } from "./policy";
import { addGroupSchema } from "./schema";

/** A new group ("stamgroep") at a location. */
export const addGroup = defineAct({
  name: "group.added",
  by: "anybody",
  input: addGroupSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ locationId }),
  conflicts: { care_group_name: refused("nameTaken", "name") },
  work: async ({ tx }, input) => {
    const { locationId } = input;
    const [place] = await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId));
    if (!place) return refused("notFound");
    const groupId = onlyRow(await tx.insert(careGroup).values(input).returning({ id: careGroup.id })).id;
    return happened({ groupId }, { subjectId: groupId, after: input });
  },
});
