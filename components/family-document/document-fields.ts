import type { FieldSpec } from "@/components/ui/fields-form";
import {
  type FamilyDocumentReaders,
  familyDocumentKinds,
  familyDocumentReaders,
} from "@/lib/family-document/schema";
import type { familyDocuments } from "@/lib/texts/family-documents";

type Texts = (typeof familyDocuments)["nl"];

/** Nothing is chosen unasked where a document is new: who may see it is the point. */
export const readersField = (t: Texts, readers?: FamilyDocumentReaders): FieldSpec => ({
  name: "readers",
  label: t.whoSees,
  hint: t.whoSeesHint,
  start: readers,
  options: [
    ...(readers ? [] : [{ value: "", label: t.chooseReaders }]),
    ...familyDocumentReaders.map((value) => ({ value, label: t.readers[value] })),
  ],
});

export const kindField = (t: Texts): FieldSpec => ({
  name: "kind",
  label: t.kind,
  options: [
    { value: "", label: t.chooseKind },
    ...familyDocumentKinds.map((value) => ({ value, label: t.kinds[value] })),
  ],
});
