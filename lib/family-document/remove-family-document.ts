import "server-only";
import { eq } from "drizzle-orm";
import { familyDocument, guardianship } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockDocument } from "./lock-document";
import { familyDocumentSchema } from "./schema";

/** Takes a document out of the file: the desk can put it back for a while. What a block rests on stays. */
export const removeFamilyDocument = defineAct({
  name: "familyDocument.removed",
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
    if (found.removedAt) return unrecorded({ documentId, childId });
    if (found.version !== version) return refused("changedMeanwhile");
    const proofOf = await tx
      .select({ id: guardianship.id })
      .from(guardianship)
      .where(eq(guardianship.blockDocumentId, documentId));
    if (proofOf.length > 0) return refused("documentIsProof", undefined, { name: found.name });
    await tx
      .update(familyDocument)
      .set({ removedAt: now, removedBy: actor.personId, version: version + 1 })
      .where(eq(familyDocument.id, documentId));
    return happened({ documentId, childId }, { childIds: [childId] });
  },
});
