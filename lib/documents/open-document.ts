import "server-only";
import { eq, or, sql } from "drizzle-orm";
import { document, documentFile } from "@/db/schema/document";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Look } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import { aboutIds, markNoticed } from "@/lib/notice/mark-noticed";
import { openNoted } from "@/lib/reading/open-noted";
import type { Instant } from "@/lib/time/instant";
import { mayReadPaper } from "./policy";
import type { Paper } from "./queries";
import { renderDocument } from "./render-document";
import type { Sheet } from "./sheet";

export type PaperFile = { storageKey: string; sha256: string; size: number };
export type OpenedPaper = Paper & { file: PaperFile | null };

/** The payer's own reading is nobody else's business; the office's is noted with each child it concerns. */
function looksAt(actor: PersonActor, paper: { id: string; payerId: string; childIds: string[] }): Look[] {
  const own = paper.payerId === actor.personId;
  const children = own || paper.childIds.length === 0 ? [null] : paper.childIds;
  return children.map((childId) => ({ what: "document", childId, subjectId: paper.id }));
}

const replacement = sql<
  string | null
>`(select newer.id from ${document} newer where newer.replaces_id = ${document.id})`;

/** A paper for who may read it: its payer and the office. Anything else is not there, and is noted. */
export async function openDocument(
  actor: PersonActor,
  documentId: string,
  now: Instant,
): Promise<OpenedPaper | null> {
  const opened = await openNoted(actor, now, async (tx, note) => {
    const [row] = await tx
      .select({ paper: document, file: documentFile, replacedBy: replacement })
      .from(document)
      .leftJoin(documentFile, eq(documentFile.documentId, document.id))
      .where(eq(document.id, documentId));
    if (!row || !mayReadPaper(actor, row.paper)) return null;
    await note(looksAt(actor, row.paper));
    const { subjectId: invoiceId } = row.paper;
    const about = or(aboutIds({ documentId }), aboutIds({ invoiceId }));
    if (about) await markNoticed(tx, actor, about, now);
    const { id, kind, number, edition, payerId, childIds, issuedOn } = row.paper;
    const paper = { id, kind, number, edition, payerId, childIds, issuedOn, replacedBy: row.replacedBy };
    return { ...paper, sheet: row.paper.sheet as Sheet, file: row.file };
  });
  if (!opened) await recordRefusal(actor, { act: "document.opened", subjectId: documentId }, now);
  return opened;
}

/** With its PDF, which is made at once when the worker has not come to it yet. */
export async function openDocumentFile(
  actor: PersonActor,
  documentId: string,
  now: Instant,
): Promise<(OpenedPaper & { file: PaperFile }) | null> {
  const opened = await openDocument(actor, documentId, now);
  if (!opened) return null;
  if (opened.file) return { ...opened, file: opened.file };
  await renderDocument({ payload: { documentId } });
  const file = await inTransaction(actor, async (tx) => {
    const [row] = await tx.select().from(documentFile).where(eq(documentFile.documentId, documentId));
    return row;
  });
  return file ? { ...opened, file } : null;
}
