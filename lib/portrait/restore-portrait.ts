import "server-only";
import { eq } from "drizzle-orm";
import { portrait } from "@/db/schema/portrait";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { findPortrait } from "./find-portrait";
import { maySetPortraits } from "./policy";
import { portraitSchema } from "./schema";
import { endPresent } from "./set-portrait";

/** Puts a former portrait back, in the place of the one that is there: the inverse of replacing and taking away. */
export const restorePortrait = defineAct({
  name: "portrait.restored",
  by: "person",
  input: portraitSchema,
  may: maySetPortraits,
  about: ({ portraitId }) => ({ subjectId: portraitId }),
  work: async ({ tx, actor, now }, { portraitId }) => {
    const found = await findPortrait(tx, actor, portraitId);
    if (!found) return refused("notFound");
    const { childId } = found;
    if (!found.removedAt) return unrecorded({ childId });
    const present = await endPresent(tx, { childId, actor, now });
    await tx.update(portrait).set({ removedAt: null, removedBy: null }).where(eq(portrait.id, portraitId));
    const before = present ? { portraitId: present.id } : undefined;
    return happened({ childId }, { childIds: [childId], before });
  },
});
