import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import { attachment } from "@/db/schema/message";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct } from "@/lib/act/define-act";
import { type ActResult, happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { logFailure } from "@/lib/log/log";
import { readObject } from "@/lib/storage/storage";
import { tryDelete, tryPut } from "@/lib/storage/try-put";
import type { Instant } from "@/lib/time/instant";
import { documentKey } from "./keys";
import { mayKeepDocuments } from "./policy";
import type { NewFamilyDocument } from "./schema";

export type AddedDocument = { documentId: string; childId: string };

/**
 * Keeps a file in a child's file. It was put in before, as a file of a message is, and belongs to whoever did so; a
 * copy of its own is made, since what was never sent goes after a day.
 */
export async function addFamilyDocument(
  actor: PersonActor,
  { attachmentId, ...wanted }: NewFamilyDocument,
  now: Instant,
): Promise<Outcome<AddedDocument>> {
  const file = mayKeepDocuments(actor) ? await findPutIn(actor, attachmentId) : null;
  if (!file) return keepDocument(actor, { ...wanted, file: null }, now);
  const storageKey = documentKey(randomUUID());
  const bytes = await readPutIn(file.storageKey);
  const type = file.kind === "pdf" ? "application/pdf" : "image/webp";
  if (!bytes || !(await tryPut(storageKey, bytes, type))) return refused("storageUnavailable");
  const { kind: fileKind, sha256 } = file;
  const copy = { fileKind, sha256, storageKey, bytes: bytes.length };
  const outcome = await keepDocument(actor, { ...wanted, file: copy }, now);
  // Refused, or kept the first time already: this copy has no row.
  if (!outcome.ok || !outcome.value.isNew) await tryDelete(storageKey);
  return outcome;
}

const findPutIn = (actor: PersonActor, attachmentId: string) =>
  inTransaction(actor, async (tx) => {
    const { messageId, newsId, addedBy } = attachment;
    const ownWaiting = and(eq(addedBy, actor.personId), isNull(messageId), isNull(newsId));
    const [row] = await tx
      .select()
      .from(attachment)
      .where(and(eq(attachment.id, attachmentId), ownWaiting));
    return row ?? null;
  });

async function readPutIn(key: string): Promise<Buffer | null> {
  try {
    return await readObject(key);
  } catch (error) {
    logFailure("storage-unavailable", error);
    return null;
  }
}

type Copy = Pick<typeof familyDocument.$inferInsert, "fileKind" | "sha256" | "storageKey" | "bytes">;
type Kept = AddedDocument & { isNew: boolean };
type Wanted = Omit<NewFamilyDocument, "attachmentId"> & { file: Copy | null };

const keepDocument = defineAct({
  name: "familyDocument.added",
  by: "person",
  input: made<Wanted>(),
  may: mayKeepDocuments,
  about: ({ documentId, childId }) => ({ subjectId: documentId, childIds: [childId] }),
  // An id of a file out of reach.
  conflicts: { family_document_pkey: refused("notFound") },
  work: async ({ tx, actor, now }, { documentId, file, ...words }): Promise<ActResult<Kept>> => {
    const { childId, kind, readers } = words;
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    const [before] = await tx.select().from(familyDocument).where(eq(familyDocument.id, documentId));
    const kept = { documentId, childId };
    if (before)
      return before.childId === childId && before.addedBy === actor.personId
        ? unrecorded({ ...kept, isNew: false })
        : refused("notFound");
    if (!file) return refused("attachmentGone");
    await tx
      .insert(familyDocument)
      .values({ id: documentId, ...words, ...file, addedBy: actor.personId, addedAt: now });
    return happened({ ...kept, isNew: true }, { after: { kind, readers } });
  },
});
