import "server-only";
import { eq } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockDocument } from "./lock-document";
import { familyDocumentSchema } from "./schema";

/** Puts back what was taken away, for who could see it before, as long as it has not been erased. */
export const restoreFamilyDocument = defineAct({
  name: "familyDocument.restored",
  by: "person",
  input: familyDocumentSchema,
  may: inScope,
  about: ({ documentId }) => ({ subjectId: documentId }),
  work: async ({ tx, actor, now }, { documentId, version }) => {
    const found = await lockDocument(tx, actor, documentId);
    if (!found) return refused("notFound");
    const { childId } = found;
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    if (!found.removedAt) return unrecorded({ childId });
    if (found.version !== version) return refused("changedMeanwhile");
    await tx
      .update(familyDocument)
      .set({ removedAt: null, removedBy: null, version: version + 1 })
      .where(eq(familyDocument.id, documentId));
    return happened({ childId }, { childIds: [childId] });
  },
});
