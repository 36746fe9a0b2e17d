import "server-only";
import { eq } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { correctChildSchema } from "./schema";

const parts = ["givenName", "namePrefix", "familyName", "birthDate"] as const;

/** Name and birth date as they should have been written. The audit says which of them changed, and no name. */
export const correctChild = defineAct({
  name: "child.corrected",
  by: "anybody",
  input: correctChildSchema,
  may: inScope,
  about: ({ childId }) => ({ subjectId: childId, childIds: [childId] }),
  work: async ({ tx, actor, now }, { childId, version, ...input }) => {
    const kid = await lockChildToArrange(tx, actor, childId);
    if (!kid) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    if (kid.version !== version) {
      const { givenName, namePrefix, familyName, birthDate } = kid;
      return overtaken({ version: kid.version, givenName, namePrefix, familyName, birthDate });
    }
    const changed = parts.filter((part) => kid[part] !== input[part]);
    if (changed.length === 0) return refused("nothingChanged");
    await tx
      .update(child)
      .set({ ...input, version: version + 1 })
      .where(eq(child.id, childId));
    return happened({ childId }, { after: { changed } });
  },
});
