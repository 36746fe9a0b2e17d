import type { FieldSpec } from "@/components/ui/fields-form";
import type { FiledDocument } from "@/lib/family-document/queries";
import type { familyDocuments } from "@/lib/texts/family-documents";

type Texts = (typeof familyDocuments)["nl"];

/** Nothing is chosen unasked where a document is new: who may see it is the point. */
export const readersField = (t: Texts, readers?: FiledDocument["readers"]): FieldSpec => ({
  name: "readers",
  label: t.whoSees,
  hint: t.whoSeesHint,
  start: readers,
  options: [
    ...(readers ? [] : [{ value: "", label: t.chooseReaders }]),
    ...Object.entries(t.readers).map(([value, label]) => ({ value, label })),
  ],
});

export const kindField = (t: Texts): FieldSpec => ({
  name: "kind",
  label: t.kind,
  options: [
    { value: "", label: t.chooseKind },
    ...Object.entries(t.kinds).map(([value, label]) => ({ value, label })),
  ],
});
