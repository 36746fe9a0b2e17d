import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import { addFamilyDocument } from "@/lib/family-document/add-family-document";
import { openDocumentsDesk } from "@/lib/family-document/desk";
import { openFamilyDocument } from "@/lib/family-document/open-family-document";
import { readObject, storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { makeTwoHouses } from "../family/support";
import { auditOf, documentRow, file, pdf, putIn, wanted } from "./support";

const filesOf = async () => {
  const keys: string[] = [];
  for await (const { key } of storage().list("family/")) keys.push(key);
  return keys.length;
};

it("keeps a copy in the file, with who put it there and an audit row without its name", async () => {
  const { family, manager } = await makeTwoHouses();
  const id = await file(manager.actor, family.child.id, { readers: "guardians" });
  const row = await documentRow(id);
  expect(row).toMatchObject({ name: "Beschikking omgang", addedBy: manager.id, fileKind: "pdf", version: 1 });
  expect(row?.storageKey).toMatch(/^family\//);
  expect(await readObject(row?.storageKey ?? "")).toEqual(pdf);
  expect(await auditOf("familyDocument.added", id)).toEqual([
    { by: manager.id, outcome: "done", before: null, after: { kind: "court_order", readers: "guardians" } },
  ]);
  const desk = await openDocumentsDesk(manager.actor, family.child.id, now());
  expect(desk?.documents).toMatchObject([{ id, readers: "guardians", isProof: false, removedAt: null }]);
});

it("is one when it is sent twice, one after the other or at once, and keeps one file", async () => {
  const { family, office } = await makeTwoHouses();
  const form = wanted(family.child.id, await putIn(office.actor));
  const before = await filesOf();
  const both = await Promise.all([1, 2].map(() => addFamilyDocument(office.actor, form, now())));
  const third = await addFamilyDocument(office.actor, form, now());
  for (const outcome of [...both, third])
    expect(outcome).toMatchObject({ ok: true, value: { documentId: form.documentId } });
  expect(await filesOf()).toBe(before + 1);
  expect(await auditOf("familyDocument.added", form.documentId)).toHaveLength(1);
});

it.each([
  ["a parent", "notAllowed"],
  ["a carer", "notAllowed"],
  ["a parent of another family", "notAllowed"],
  ["a manager of another location", "notFound"],
] as const)("is not for %s", async (who, code) => {
  const { family, other, carer, managerElsewhere } = await makeTwoHouses();
  const actors: Record<string, PersonActor> = {
    "a parent": family.parent.actor,
    "a carer": carer.actor,
    "a parent of another family": other.parent.actor,
    "a manager of another location": managerElsewhere.actor,
  };
  const actor = actors[who] as PersonActor;
  const form = wanted(family.child.id, await putIn(actor));
  expect(await addFamilyDocument(actor, form, now())).toMatchObject({ ok: false, code });
  expect(await documentRow(form.documentId)).toBeUndefined();
  expect(await auditOf("familyDocument.added", form.documentId)).toMatchObject([{ outcome: "refused" }]);
});

it("stands on the manager's list when the office added it, whose people a manager need not know", async () => {
  const { family, manager, office } = await makeTwoHouses();
  const id = await file(office.actor, family.child.id);
  const lists = await Promise.all(
    [manager, office].map(({ actor }) => openDocumentsDesk(actor, family.child.id, now())),
  );
  expect(lists.map((desk) => desk?.documents[0]?.id)).toEqual([id, id]);
  expect(lists.map((desk) => desk?.documents[0]?.addedBy === null)).toEqual([true, false]);
});

it("takes no file of somebody else, and none that is not there", async () => {
  const { family, manager, office } = await makeTwoHouses();
  const strange = wanted(family.child.id, await putIn(office.actor));
  expect(await addFamilyDocument(manager.actor, strange, now())).toMatchObject({ code: "attachmentGone" });
  const none = wanted(family.child.id, randomUUID());
  expect(await addFamilyDocument(manager.actor, none, now())).toMatchObject({ code: "attachmentGone" });
});

it("takes no id of a document of another family, which stays as it was", async () => {
  const { family, other, manager, managerElsewhere } = await makeTwoHouses();
  const documentId = await file(managerElsewhere.actor, other.child.id);
  const form = wanted(family.child.id, await putIn(manager.actor), { documentId, name: "Anders" });
  expect(await addFamilyDocument(manager.actor, form, now())).toMatchObject({ code: "notFound" });
  expect(await documentRow(documentId)).toMatchObject({
    childId: other.child.id,
    name: "Beschikking omgang",
  });
});

it("is handed out under its own name, never under a public address", async () => {
  const { family, manager } = await makeTwoHouses();
  const documentId = await file(manager.actor, family.child.id);
  const opened = await openFamilyDocument(manager.actor, { documentId, isNew: () => true }, now());
  expect(opened).toMatchObject({ fileName: "Beschikking omgang.pdf", disposition: "attachment" });
});
