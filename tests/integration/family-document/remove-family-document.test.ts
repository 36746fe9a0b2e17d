import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { blockGuardian } from "@/lib/family/block-guardian";
import { openTieDesk } from "@/lib/family/child-desk";
import { unblockGuardian } from "@/lib/family/unblock-guardian";
import { documentShards } from "@/lib/family-document/keys";
import { removeFamilyDocument } from "@/lib/family-document/remove-family-document";
import { restoreFamilyDocument } from "@/lib/family-document/restore-family-document";
import { tidyFamilyDocuments } from "@/lib/family-document/tidy-documents";
import { readObject } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addDaysTo, type Instant } from "@/lib/time/instant";
import { addGuardian, makePerson } from "../../support/factories";
import { makeTwoHouses, tieOf } from "../family/support";
import { auditOf, documentRow, file, opens } from "./support";

const tidyAll = async (at: Instant) => {
  for (let shard = 0; shard < documentShards; shard++) await tidyFamilyDocuments(at, shard);
};

it("takes it from everybody but the desk, and puts it back for who could see it", async () => {
  const { family, manager, office, carer } = await makeTwoHouses();
  const documentId = await file(manager.actor, family.child.id, { readers: "guardians" });
  orThrow(await removeFamilyDocument(manager.actor, { documentId, version: 1 }, now()));
  for (const { actor } of [family.parent, carer]) expect(await opens(actor, documentId)).toBe(false);
  expect(await opens(office.actor, documentId)).toBe(true);
  expect(await auditOf("familyDocument.removed", documentId)).toMatchObject([
    { by: manager.id, outcome: "done" },
  ]);
  orThrow(await restoreFamilyDocument(office.actor, { documentId, version: 2 }, now()));
  for (const { actor } of [family.parent, carer]) expect(await opens(actor, documentId)).toBe(true);
  expect(await auditOf("familyDocument.restored", documentId)).toMatchObject([
    { by: office.id, outcome: "done" },
  ]);
});

it("is done once when two do so at once", async () => {
  const { family, manager, office } = await makeTwoHouses();
  const documentId = await file(manager.actor, family.child.id);
  const both = await Promise.all(
    [manager, office].map(({ actor }) => removeFamilyDocument(actor, { documentId, version: 1 }, now())),
  );
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect(await documentRow(documentId)).toMatchObject({ version: 2 });
  expect(await auditOf("familyDocument.removed", documentId)).toHaveLength(1);
});

it("is for nobody out of reach, nor is putting it back", async () => {
  const { family, manager, outOfReach } = await makeTwoHouses();
  const documentId = await file(manager.actor, family.child.id, { readers: "guardians" });
  for (const { actor } of outOfReach)
    expect(await removeFamilyDocument(actor, { documentId, version: 1 }, now())).toMatchObject({
      code: "notFound",
    });
  orThrow(await removeFamilyDocument(manager.actor, { documentId, version: 1 }, now()));
  for (const { actor } of outOfReach)
    expect(await restoreFamilyDocument(actor, { documentId, version: 2 }, now())).toMatchObject({
      code: "notFound",
    });
  expect((await documentRow(documentId))?.removedAt).not.toBeNull();
});

it("is erased after a month, row and file; one that stays keeps both", async () => {
  const { family, manager } = await makeTwoHouses();
  const [gone, stays] = [
    await file(manager.actor, family.child.id),
    await file(manager.actor, family.child.id),
  ];
  const keys = [await documentRow(gone), await documentRow(stays)].map((row) => row?.storageKey ?? "");
  orThrow(await removeFamilyDocument(manager.actor, { documentId: gone, version: 1 }, now()));
  await tidyAll(addDaysTo(now(), 29));
  expect(await documentRow(gone)).toBeDefined();
  expect(await readObject(keys[0] ?? "")).not.toBeNull();
  await tidyAll(addDaysTo(now(), 31));
  expect(await documentRow(gone)).toBeUndefined();
  expect(await readObject(keys[0] ?? "")).toBeNull();
  expect(await documentRow(stays)).toBeDefined();
  expect(await readObject(keys[1] ?? "")).not.toBeNull();
});

it("is not taken away while a block rests on it, nor after", async () => {
  const { family, manager, office } = await makeTwoHouses();
  const adult = await makePerson("Ruud");
  await addGuardian(family.child.id, adult.id);
  const documentId = await file(manager.actor, family.child.id);
  const tie = await tieOf(family.child.id, adult.id);
  const block = { guardianshipId: tie.id, reason: "Beschikking gezien", documentId, version: 1 };
  orThrow(await blockGuardian(manager.actor, block, now()));
  const desk = await openTieDesk(office.actor, tie.id, now());
  expect(desk?.tie.blockDocument).toEqual({ id: documentId, name: "Beschikking omgang" });
  expect(await auditOf("guardian.blocked", tie.id)).toMatchObject([{ after: { documentId } }]);
  const remove = () => removeFamilyDocument(office.actor, { documentId, version: 1 }, now());
  expect(await remove()).toMatchObject({ code: "documentIsProof", facts: { name: "Beschikking omgang" } });
  const lifted = await unblockGuardian(manager.actor, { guardianshipId: tie.id, version: 2 }, now());
  const { guardianshipId } = orThrow(lifted);
  expect((await openTieDesk(office.actor, guardianshipId, now()))?.tie.blockDocument).toBeNull();
  expect(await remove()).toMatchObject({ code: "documentIsProof" });
});

it("is no reason to block with when it is of another child, or was taken away", async () => {
  const { family, other, manager, managerElsewhere } = await makeTwoHouses();
  const adult = await makePerson("Ruud");
  await addGuardian(family.child.id, adult.id);
  const tie = await tieOf(family.child.id, adult.id);
  const away = await file(manager.actor, family.child.id);
  orThrow(await removeFamilyDocument(manager.actor, { documentId: away, version: 1 }, now()));
  for (const documentId of [await file(managerElsewhere.actor, other.child.id), away]) {
    const block = { guardianshipId: tie.id, reason: "Gezien", documentId, version: 1 };
    expect(await blockGuardian(manager.actor, block, now())).toMatchObject({
      ...{ code: "documentGone", field: "documentId" },
    });
  }
  expect(await tieOf(family.child.id, adult.id)).toMatchObject({ blockReason: null, blockDocumentId: null });
});
