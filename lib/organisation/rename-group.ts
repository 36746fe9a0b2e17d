import "server-only";
import { eq, sql } from "drizzle-orm";
import { careGroup } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { renameGroupSchema } from "./arrangement-schema";
import { holdGroup } from "./hold-group";
import { mayArrangeLocations } from "./policy";

/** Another name for the same group: it holds at once, also for days that have passed. */
export const renameGroup = defineAct({
  name: "group.renamed",
  by: "anybody",
  input: renameGroupSchema,
  may: mayArrangeLocations,
  about: ({ groupId }) => ({ subjectId: groupId }),
  conflicts: { care_group_name: refused("nameTaken", "name") },
  work: async ({ tx }, { groupId, name, version }) => {
    const group = await holdGroup(tx, groupId);
    if (!group) return refused("notFound");
    if (group.version !== version) return overtaken({ name: group.name, version: group.version });
    await tx
      .update(careGroup)
      .set({ name, version: sql`${careGroup.version} + 1` })
      .where(eq(careGroup.id, groupId));
    const change = { before: { name: group.name }, after: { name } };
    return happened({ groupId }, { locationId: group.locationId, ...change });
  },
});
