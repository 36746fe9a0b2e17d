import "server-only";
import { eq } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockDocument } from "./lock-document";
import { setDocumentReadersSchema } from "./schema";

/** Who may see a document, from this moment on: what is read is asked with every look. */
export const setDocumentReaders = defineAct({
  name: "familyDocument.readersSet",
  by: "anybody",
  input: setDocumentReadersSchema,
  may: inScope,
  about: ({ documentId }) => ({ subjectId: documentId }),
  work: async ({ tx, actor, now }, { documentId, readers, version }) => {
    const found = await lockDocument(tx, actor, documentId);
    if (!found || found.removedAt) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, found.childId, now);
    if (own) return own;
    if (found.version !== version) return overtaken({ version: found.version, readers: found.readers });
    if (found.readers === readers) return unrecorded({ childId: found.childId });
    await tx
      .update(familyDocument)
      .set({ readers, version: version + 1 })
      .where(eq(familyDocument.id, documentId));
    const facts = { childIds: [found.childId], before: { readers: found.readers }, after: { readers } };
    return happened({ childId: found.childId }, facts);
  },
});
