import "server-only";
import { eq } from "drizzle-orm";
import { portrait } from "@/db/schema/portrait";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { findPortrait } from "./find-portrait";
import { maySetPortraits } from "./policy";
import { portraitSchema } from "./schema";

/** Takes a portrait away: initials show again. It can be put back for a while. */
export const removePortrait = defineAct({
  name: "portrait.removed",
  by: "person",
  input: portraitSchema,
  may: maySetPortraits,
  about: ({ portraitId }) => ({ subjectId: portraitId }),
  work: async ({ tx, actor, now }, { portraitId }) => {
    const found = await findPortrait(tx, actor, portraitId);
    if (!found) return refused("notFound");
    const { childId } = found;
    if (found.removedAt) return unrecorded({ childId });
    await tx
      .update(portrait)
      .set({ removedAt: now, removedBy: actor.personId })
      .where(eq(portrait.id, portraitId));
    return happened({ childId }, { childIds: [childId] });
  },
});
