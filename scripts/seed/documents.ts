import { createHash } from "node:crypto";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { addFamilyDocument } from "@/lib/family-document/add-family-document";
import type { NewFamilyDocument } from "@/lib/family-document/schema";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import type { Calendar } from "./calendar";
import { marked } from "./canaries";
import type { RegisteredChild } from "./children";
import type { Family } from "./families";
import { putInFiles } from "./messages/files";
import type { Team } from "./staff";

type DocumentSketch = Pick<NewFamilyDocument, "kind" | "name" | "datedOn" | "readers"> & {
  lines: readonly (readonly [label: string, value: string])[];
};

export const courtOrder = (datedOn: CareDay): DocumentSketch => ({
  ...{ kind: "court_order", name: "Beschikking omgang", datedOn, readers: "desk" },
  lines: [
    ["Rechtbank", "Oost-Brabant (verzonnen)"],
    ["Beslissing", "Geen omgang en geen informatie, tot nader order"],
  ],
});

/** Puts a paper in the file as the office does: first the file, then what it is. */
export async function fileDocument(
  actor: PersonActor,
  child: Pick<RegisteredChild, "id" | "family">,
  { lines, ...words }: DocumentSketch,
  at: Instant,
): Promise<string> {
  const [attachmentId = ""] = await putInFiles(
    actor,
    [{ name: words.name, title: words.name, lines }],
    at,
    child.family,
  );
  const form = {
    ...{ ...words, name: marked(child.family, words.name), childId: child.id, attachmentId },
    documentId: idOf(`${child.id} ${words.name}`),
  };
  return orThrow(await addFamilyDocument(actor, form, addMinutes(at, 2))).documentId;
}

/** The form makes it, so that the demonstration is the same for the same day. */
const idOf = (text: string) =>
  createHash("sha256")
    .update(`document ${text}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

/** By family: the papers of its eldest child. */
const sketches = (calendar: Calendar): Record<string, DocumentSketch> => ({
  "de-vries": {
    ...{ kind: "signed_form", name: "Toestemming uitstapjes", datedOn: calendar.day(-120) },
    readers: "guardians",
    lines: [
      ["Voor", "Wandelen, de speeltuin en de kinderboerderij"],
      ["Getekend", "Eva de Vries"],
    ],
  },
  oconnor: {
    ...{ kind: "medical_statement", name: "Verklaring EpiPen", datedOn: calendar.day(-75) },
    readers: "guardians",
    lines: [
      ["Huisarts", "Praktijk De Wilg (verzonnen)"],
      ["Gebruik", "Bij benauwdheid na noten, daarna 112"],
    ],
  },
});

export async function fileDocuments(families: readonly Family[], { ingrid }: Team, calendar: Calendar) {
  for (const [key, sketch] of Object.entries(sketches(calendar))) {
    const child = families.find((family) => family.key === key)?.children[0];
    if (child) await fileDocument(ingrid.actor, { ...child, family: key }, sketch, calendar.at(-60, "14:20"));
  }
}
