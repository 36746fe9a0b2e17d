import "server-only";
import { and, eq } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import { attachmentName } from "@/lib/messages/attachment-files";
import { openNoted } from "@/lib/reading/open-noted";
import type { AnswerableFile, IsNew } from "@/lib/storage/file-answer";
import type { Instant } from "@/lib/time/instant";
import { documentsShown } from "./policy";

type Request = { documentId: string; isNew: IsNew };

/**
 * A document of a child for who may see it at this very moment; null exactly as if there were none, and that attempt
 * is noted. Opening it is noted with the child, whoever looks, unless the browser only asks about its own copy.
 */
export async function openFamilyDocument(
  actor: PersonActor,
  { documentId, isNew }: Request,
  now: Instant,
): Promise<AnswerableFile | null> {
  const found = await openNoted(actor, now, async (tx, note) => {
    const [row] = await tx
      .select()
      .from(familyDocument)
      .where(and(eq(familyDocument.id, documentId), documentsShown(actor)));
    if (row && isNew(tagOf(row)))
      await note([{ what: "document", childId: row.childId, subjectId: documentId }]);
    return row;
  });
  if (!found) {
    await recordRefusal(actor, { act: "familyDocument.opened", subjectId: documentId }, now);
    return null;
  }
  const isPdf = found.fileKind === "pdf";
  return {
    key: found.storageKey,
    contentType: isPdf ? "application/pdf" : "image/webp",
    bytes: found.bytes,
    tag: tagOf(found),
    fileName: attachmentName(found.name, found.fileKind),
    disposition: isPdf ? "attachment" : "inline",
  };
}

const tagOf = ({ id, sha256 }: { id: string; sha256: string }) => `"${id}-${sha256.slice(0, 16)}"`;
