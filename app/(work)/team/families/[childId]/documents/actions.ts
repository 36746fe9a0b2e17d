"use server";

import type { Route } from "next";
import { addFamilyDocument } from "@/lib/family-document/add-family-document";
import { removeFamilyDocument } from "@/lib/family-document/remove-family-document";
import { restoreFamilyDocument } from "@/lib/family-document/restore-family-document";
import { addFamilyDocumentSchema } from "@/lib/family-document/schema";
import { setDocumentReaders } from "@/lib/family-document/set-document-readers";
import { familyDocuments } from "@/lib/texts/family-documents";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

const documentsOf = (childId: string) => `/team/families/${childId}/documents`;

export const addFamilyDocumentAction = formAction({
  name: "familyDocument.added",
  who: "person",
  schema: addFamilyDocumentSchema,
  run: (input, { actor, now }) => addFamilyDocument(actor, input, now),
  answer: ({ childId }) => ({ goTo: documentsOf(childId) as Route }),
});

export const setDocumentReadersAction = formAction({
  ...byAct(setDocumentReaders),
  answer: (_, { language }) => ({ message: familyDocuments[language].readersSaved }),
});

export const removeFamilyDocumentAction = formAction({
  ...byAct(removeFamilyDocument),
  answer: ({ childId, documentId }) => ({ goTo: `${documentsOf(childId)}?removed=${documentId}` as Route }),
});

export const restoreFamilyDocumentAction = formAction({
  ...byAct(restoreFamilyDocument),
  answer: ({ childId }) => ({ goTo: documentsOf(childId) as Route }),
});
