import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { familyDocument, guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockGuardianship } from "./lock-guardianship";
import { blockGuardianSchema } from "./schema";

/** A documented exception: from now on this guardian sees nothing of the child, at the very next request. */
export const blockGuardian = defineAct({
  name: "guardian.blocked",
  by: "anybody",
  input: blockGuardianSchema,
  may: inScope,
  about: ({ guardianshipId }) => ({ subjectId: guardianshipId }),
  work: async ({ tx, actor, now }, { guardianshipId, reason, documentId, version }) => {
    const tie = await lockGuardianship(tx, actor, guardianshipId);
    if (!tie) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, tie.childId, now);
    if (own) return own;
    if (tie.version !== version) return refused("changedMeanwhile");
    if (tie.blockReason !== null) return refused("alreadyBlocked");
    if (documentId && !(await isOfChild(tx, documentId, tie.childId)))
      return refused("documentGone", "documentId");
    await tx
      .update(guardianship)
      .set({ blockReason: reason, blockDocumentId: documentId ?? null, version: version + 1 })
      .where(eq(guardianship.id, guardianshipId));
    const after = { personId: tie.personId, blocked: true, ...(documentId && { documentId }) };
    return happened(undefined, { childIds: [tie.childId], after });
  },
});

/** In the file of the very child, and not taken away; the child is locked, so that it stays so. */
async function isOfChild(tx: Transaction, documentId: string, childId: string): Promise<boolean> {
  const { id, removedAt } = familyDocument;
  const rows = await tx
    .select({ id })
    .from(familyDocument)
    .where(and(eq(id, documentId), eq(familyDocument.childId, childId), isNull(removedAt)));
  return rows.length > 0;
}
