import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { familyDocument, familyDocumentReaders, guardianship } from "@/db/schema/child";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { openChildSheet } from "@/lib/family/child-sheet";
import { openFamilyDocument } from "@/lib/family-document/open-family-document";
import { listShownDocuments } from "@/lib/family-document/queries";
import { setDocumentReaders } from "@/lib/family-document/set-document-readers";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, makePerson } from "../../support/factories";
import { makeTwoHouses } from "../family/support";
import { auditOf, documentRow, file, opens } from "./support";

type House = Awaited<ReturnType<typeof makeTwoHouses>> & { others: Record<string, { actor: PersonActor }> };
let house: House;

beforeAll(async () => {
  const two = await makeTwoHouses();
  const kid = two.family.child.id;
  const tied = async (name: string, flags: Parameters<typeof addGuardian>[2]) => {
    const adult = await makePerson(name);
    await addGuardian(kid, adult.id, flags);
    return adult;
  };
  const others = {
    blocked: await tied("Ruud", { blockReason: "Beschikking" }),
    past: await tied("Joke", { endsOn: addDays(today(now()), -1) }),
    collects: await tied("Opa", { seesDaily: false, hasAuthority: false, mayRequest: false }),
    informed: await tied("Bram", { seesMedical: false }),
  };
  house = { ...two, others };
});

const everybody = () => {
  const { family, other, office, manager, carer, managerElsewhere, others } = house;
  const rest = { office, manager, carer, managerElsewhere, parent: family.parent, stranger: other.parent };
  return Object.entries({ ...rest, ...others }) as [string, { actor: PersonActor }][];
};
const whoOpens = async (id: string) => {
  const seeing: string[] = [];
  for (const [name, { actor }] of everybody()) if (await opens(actor, id)) seeing.push(name);
  return seeing.sort();
};

const desk = ["manager", "office"];
const group = ["carer", ...desk].sort();
const guardians = ["informed", "parent", ...group].sort();
const wantedOf = { desk, group, guardians };

describe("who may see a document", () => {
  it.each(familyDocumentReaders)("for %s: they and nobody else", async (readers) => {
    const id = await file(house.manager.actor, house.family.child.id, { readers });
    expect(await whoOpens(id)).toEqual(wantedOf[readers]);
  });

  it("lets a statement about health to guardians only who see health", async () => {
    const kind = "medical_statement";
    const id = await file(house.manager.actor, house.family.child.id, { readers: "guardians", kind });
    expect(await whoOpens(id)).toEqual(["parent", ...group].sort());
  });

  it("is the same by row-level security alone", async () => {
    const id = await file(house.manager.actor, house.family.child.id, { readers: "guardians" });
    for (const [name, { actor }] of everybody()) {
      const rows = await inTransaction(actor, (tx) =>
        tx.select().from(familyDocument).where(eq(familyDocument.id, id)),
      );
      expect([name, rows.length === 1]).toEqual([name, guardians.includes(name)]);
    }
  });

  it("shows in the lists of the parent and on the child's sheet, and at once no more", async () => {
    const { family, carer, manager, others } = house;
    const documentId = await file(manager.actor, family.child.id, { readers: "guardians" });
    const lists = async () => ({
      parent: (await listShownDocuments(family.parent.actor, family.child.id)).map(({ id }) => id),
      group: (await openChildSheet(carer.actor, family.child.id, now()))?.documents.map(({ id }) => id),
      blocked: await listShownDocuments(others.blocked?.actor as PersonActor, family.child.id),
    });
    expect(await lists()).toMatchObject({
      parent: expect.arrayContaining([documentId]),
      group: expect.arrayContaining([documentId]),
      blocked: [],
    });
    orThrow(await setDocumentReaders(manager.actor, { documentId, version: 1, readers: "desk" }, now()));
    const after = await lists();
    expect(after.parent).not.toContain(documentId);
    expect(after.group).not.toContain(documentId);
    expect(await opens(family.parent.actor, documentId)).toBe(false);
  });

  it("ends for a guardian at the very next look after a block", async () => {
    const { family, manager } = house;
    const adult = await makePerson("Wil");
    await addGuardian(family.child.id, adult.id);
    const id = await file(manager.actor, family.child.id, { readers: "guardians" });
    expect(await opens(adult.actor, id)).toBe(true);
    await asSetUp((tx) =>
      tx
        .update(guardianship)
        .set({ blockReason: "Beschikking" })
        .where(and(eq(guardianship.childId, family.child.id), eq(guardianship.personId, adult.id))),
    );
    expect(await opens(adult.actor, id)).toBe(false);
  });
});

describe("looking", () => {
  it("is noted with the child, whoever looks; a refused attempt as well", async () => {
    const { family, carer, other } = house;
    const id = await file(house.manager.actor, family.child.id, { readers: "guardians" });
    for (const { actor } of [family.parent, carer]) expect(await opens(actor, id)).toBe(true);
    await openFamilyDocument(carer.actor, { documentId: id, isNew: () => false }, now());
    const looks = await asSetUp((tx) => tx.select().from(accessLog).where(eq(accessLog.subjectId, id)));
    expect(looks.map(({ personId, what, childId }) => [personId, what, childId]).sort()).toEqual(
      [family.parent.id, carer.id].map((by) => [by, "document", family.child.id]).sort(),
    );
    expect(await opens(other.parent.actor, id)).toBe(false);
    expect(await auditOf("familyDocument.opened", id)).toMatchObject([
      { by: other.parent.id, outcome: "refused" },
    ]);
  });
});

describe("setting who may see it", () => {
  const set = (actor: PersonActor, documentId: string, version = 1) =>
    setDocumentReaders(actor, { documentId, version, readers: "group" }, now());

  it("leaves an audit row with what it was, and none when it was so already", async () => {
    const id = await file(house.manager.actor, house.family.child.id);
    orThrow(await set(house.manager.actor, id));
    orThrow(await set(house.office.actor, id, 2));
    expect(await documentRow(id)).toMatchObject({ readers: "group", version: 2 });
    expect(await auditOf("familyDocument.readersSet", id)).toEqual([
      { by: house.manager.id, outcome: "done", before: { readers: "desk" }, after: { readers: "group" } },
    ]);
  });

  it("is nobody else's", async () => {
    const id = await file(house.manager.actor, house.family.child.id, { readers: "guardians" });
    for (const { actor } of house.outOfReach)
      expect(await set(actor, id)).toMatchObject({ code: "notFound" });
    expect(await documentRow(id)).toMatchObject({ readers: "guardians", version: 1 });
  });

  it("tells the second of two at once what stands there", async () => {
    const id = await file(house.manager.actor, house.family.child.id);
    const both = await Promise.all([
      set(house.manager.actor, id),
      setDocumentReaders(house.office.actor, { documentId: id, version: 1, readers: "guardians" }, now()),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      code: "changedMeanwhile",
      standing: { version: "2" },
    });
  });
});
