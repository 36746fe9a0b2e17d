import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { addFamilyDocument } from "@/lib/family-document/add-family-document";
import { openFamilyDocument } from "@/lib/family-document/open-family-document";
import type { NewFamilyDocument } from "@/lib/family-document/schema";
import { addAttachment } from "@/lib/messages/add-attachment";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows } from "../../support/factories";

export const pdf = Buffer.from("%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n");

export const putIn = async (actor: PersonActor) =>
  orThrow(await addAttachment(actor, { fileName: "beschikking.pdf", content: pdf }, now())).id;

/** What the form sends about a file that was put in. */
export const wanted = (
  childId: string,
  attachmentId: string,
  change: Partial<NewFamilyDocument> = {},
): NewFamilyDocument => ({
  ...{ documentId: randomUUID(), childId, attachmentId },
  ...{ kind: "court_order", name: "Beschikking omgang", datedOn: today(now()), readers: "desk" },
  ...change,
});

export async function file(actor: PersonActor, childId: string, change: Partial<NewFamilyDocument> = {}) {
  const form = wanted(childId, await putIn(actor), change);
  return orThrow(await addFamilyDocument(actor, form, now())).documentId;
}

export const opens = async (actor: PersonActor, documentId: string) =>
  (await openFamilyDocument(actor, { documentId, isNew: () => true }, now())) !== null;

export async function documentRow(id: string) {
  const [row] = await asSetUp((tx) => tx.select().from(familyDocument).where(eq(familyDocument.id, id)));
  return row;
}

export const auditOf = async (act: string, subjectId: string) =>
  (await auditRows(act))
    .filter((row) => row.subjectId === subjectId)
    .map((row) => ({ by: row.actorPersonId, outcome: row.outcome, before: row.before, after: row.after }));
