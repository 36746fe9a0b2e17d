import { z } from "zod";
import { familyDocumentKinds, familyDocumentReaders } from "@/db/schema/child";
import { dayField, idField, textField, versionField } from "@/lib/validation/fields";

export {
  type FamilyDocumentKind,
  type FamilyDocumentReaders,
  familyDocumentKinds,
  familyDocumentReaders,
} from "@/db/schema/child";

export const longestDocumentName = 120;
const readers = z.enum(familyDocumentReaders, "choose");

/** The form makes the id, so that sending twice keeps one; its file was put in before (lib/messages). */
export const addFamilyDocumentSchema = z.strictObject({
  documentId: idField,
  childId: idField,
  attachmentId: idField,
  kind: z.enum(familyDocumentKinds, "choose"),
  name: textField(longestDocumentName),
  datedOn: dayField,
  readers,
});
export type NewFamilyDocument = z.output<typeof addFamilyDocumentSchema>;

export const setDocumentReadersSchema = z.strictObject({
  documentId: idField,
  version: versionField,
  readers,
});

/** A document as it was seen: to take away, or to put back. */
export const familyDocumentSchema = z.strictObject({ documentId: idField, version: versionField });

export const familyDocumentPath = z.strictObject({ id: idField });
