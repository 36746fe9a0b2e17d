import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { blockGuardian } from "@/lib/family/block-guardian";
import { changeGuardian } from "@/lib/family/change-guardian";
import { endGuardianship } from "@/lib/family/end-guardianship";
import { enrolGuardian } from "@/lib/family/enrol-guardian";
import { openFamilyFile } from "@/lib/family/family-file";
import { listOwnChildren } from "@/lib/family/queries";
import {
  blockGuardianSchema,
  changeGuardianSchema,
  endGuardianshipSchema,
  enrolGuardianSchema,
} from "@/lib/family/schema";
import { takeBackGuardianEnd } from "@/lib/family/take-back-guardian-end";
import { unblockGuardian } from "@/lib/family/unblock-guardian";
import { addDays, today } from "@/lib/time/care-day";
import { addGuardian, asSetUp, longAgo, makePerson } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now, tieOf } from "./support";

const day = today(now);
const yesterday = addDays(day, -1);
const rights = { hasAuthority: "on", seesDaily: "on", mayCollect: "on" };
const tiesOf = (childId: string, personId: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(guardianship)
      .where(and(eq(guardianship.childId, childId), eq(guardianship.personId, personId)))
      .orderBy(asc(guardianship.startsOn)),
  );
async function makeTie() {
  const houses = await makeTwoHouses();
  const { family } = houses;
  const tie = await tieOf(family.child.id, family.parent.id);
  const ties = () => tiesOf(family.child.id, family.parent.id);
  return { ...houses, ties, tieId: tie.id };
}
const seen = (guardianshipId: string, version = 1) => ({ guardianshipId, version });

describe("an adult who is new", () => {
  const form = (childId: string, change = {}) =>
    enrolGuardianSchema.parse({
      ...{ childId, newPersonId: randomUUID(), givenName: "Karim", namePrefix: "", familyName: "" },
      ...{ email: `${randomUUID()}@example.test`, phone: "", relation: "father", ...rights, startsOn: day },
      ...change,
    });

  it("is tied to the child by a manager of the location, once when sent twice at once", async () => {
    const { family, manager } = await makeTwoHouses();
    const wanted = form(family.child.id);
    const both = await Promise.all([1, 2].map(() => enrolGuardian(manager.actor, wanted, now)));
    expect(codes(both)).toEqual(["alreadyGuardian", "done"]);
    expect(await tiesOf(family.child.id, wanted.newPersonId)).toMatchObject([
      { relation: "father", hasAuthority: true, seesMedical: false, startsOn: day, endsOn: null },
    ]);
    expect(await auditOf("guardian.enrolled", manager.id)).toMatchObject([
      { outcome: "done", childIds: [family.child.id], after: { personId: wanted.newPersonId } },
    ]);
    const taken = form(family.child.id, { email: family.parent.email });
    expect(await enrolGuardian(manager.actor, taken, now)).toMatchObject({
      code: "emailTaken",
      field: "email",
    });
    const nobody = await asSetUp((tx) => tx.select().from(person).where(eq(person.id, taken.newPersonId)));
    expect(nobody).toEqual([]);
  });

  it("is for the office and the manager of the location", async () => {
    const { family, outOfReach } = await makeTwoHouses();
    for (const somebody of outOfReach) {
      expect(await enrolGuardian(somebody.actor, form(family.child.id), now)).toMatchObject({
        code: "notFound",
      });
      expect(await auditOf("guardian.enrolled", somebody.id)).toMatchObject([{ outcome: "refused" }]);
    }
  });
});

describe("changing what an adult may", () => {
  const change = (guardianshipId: string, startsOn: string, version = 1, flags = {}) =>
    changeGuardianSchema.parse({
      ...seen(guardianshipId, version),
      ...{ startsOn, relation: "mother", ...rights, ...flags },
    });

  it("holds from a day on, and what held until then stays as it was", async () => {
    const { family, manager, ties, tieId } = await makeTie();
    const wanted = change(tieId, day, 1, { seesDaily: undefined });
    const { guardianshipId } = orThrow(await changeGuardian(manager.actor, wanted, now));
    expect(await ties()).toMatchObject([
      { id: tieId, endsOn: yesterday, relation: "parent", seesMedical: true, startsOn: longAgo },
      { id: guardianshipId, startsOn: day, endsOn: null, relation: "mother", seesMedical: false },
    ]);
    expect(await listOwnChildren(family.parent.actor, now)).toEqual([]);
    expect(await auditOf("guardian.changed", manager.id)).toMatchObject([
      { outcome: "done", before: { seesMedical: true }, after: { seesMedical: false, startsOn: day } },
    ]);
  });

  it("notes which proof was seen, which goes along with a later change and stays out of the audit", async () => {
    const { family, manager, ties, tieId } = await makeTie();
    const proof = "Uittreksel gezagsregister van 3 mei";
    const noted = orThrow(await changeGuardian(manager.actor, change(tieId, day, 1, { proof }), now));
    const [, next] = await ties();
    expect(next).toMatchObject({ proof });
    const block = blockGuardianSchema.parse({ ...seen(noted.guardianshipId), reason: "Beschikking gezien." });
    orThrow(await blockGuardian(manager.actor, block, now));
    expect((await ties()).at(-1)).toMatchObject({ proof, blockReason: "Beschikking gezien." });
    expect((await openFamilyFile(manager.actor, family.child.id, now))?.guardians[0]).toMatchObject({
      proof,
    });
    const rows = await auditOf("guardian.changed", manager.id);
    expect(rows).toMatchObject([{ before: { proofNoted: false }, after: { proofNoted: true } }]);
    expect(JSON.stringify(rows)).not.toContain("gezagsregister");
  });

  it("keeps a block and an agreed end, and is corrected on its first day where it stands", async () => {
    const { office, family, ties, tieId } = await makeTie();
    const end = addDays(day, 90);
    const until = endGuardianshipSchema.parse({ ...seen(tieId), endsOn: end });
    orThrow(await endGuardianship(office.actor, until, now));
    const block = blockGuardianSchema.parse({ ...seen(tieId, 2), reason: "Beschikking gezien." });
    orThrow(await blockGuardian(office.actor, block, now));
    const { guardianshipId } = orThrow(await changeGuardian(office.actor, change(tieId, day, 3), now));
    expect((await ties())[1]).toMatchObject({ blockReason: "Beschikking gezien.", endsOn: end });
    expect(await listOwnChildren(family.parent.actor, now)).toEqual([]);
    const again = change(guardianshipId, day, 1, { seesMedical: "on" });
    orThrow(await changeGuardian(office.actor, again, now));
    expect(await ties()).toMatchObject([{}, { id: guardianshipId, seesMedical: true, version: 2 }]);
    const same = change(guardianshipId, day, 2, { seesMedical: "on" });
    expect(await changeGuardian(office.actor, same, now)).toMatchObject({ code: "nothingChanged" });
  });

  it("is refused before it began, after it ended, by strangers, and to the second of two", async () => {
    const { office, manager, outOfReach, tieId } = await makeTie();
    for (const somebody of outOfReach)
      expect(await changeGuardian(somebody.actor, change(tieId, day), now)).toMatchObject({
        code: "notFound",
      });
    expect(await auditOf("guardian.changed", outOfReach[0]?.id ?? "")).toMatchObject([
      { outcome: "refused" },
    ]);
    for (const early of [longAgo, addDays(longAgo, -1)])
      expect(await changeGuardian(office.actor, change(tieId, early), now)).toMatchObject({
        ...{ code: "changeBeforeStart", field: "startsOn" },
      });
    const both = [office, manager].map((one) => changeGuardian(one.actor, change(tieId, day), now));
    expect(codes(await Promise.all(both))).toEqual(["changedMeanwhile", "done"]);
  });
});

describe("taking back an end", () => {
  it("lets the tie go on, also after its last day", async () => {
    const { family, manager, ties, tieId } = await makeTie();
    const end = endGuardianshipSchema.parse({ ...seen(tieId), endsOn: yesterday });
    orThrow(await endGuardianship(manager.actor, end, now));
    expect(await listOwnChildren(family.parent.actor, now)).toEqual([]);
    orThrow(await takeBackGuardianEnd(manager.actor, seen(tieId, 2), now));
    expect(await ties()).toMatchObject([{ endsOn: null, version: 3 }]);
    expect(await listOwnChildren(family.parent.actor, now)).toHaveLength(1);
    expect(await auditOf("guardian.endTakenBack", manager.id)).toMatchObject([
      { outcome: "done", before: { endsOn: yesterday }, after: { endsOn: null } },
    ]);
    expect(await takeBackGuardianEnd(manager.actor, seen(tieId, 3), now)).toMatchObject({ code: "notEnded" });
  });

  it("names the tie that came after it", async () => {
    const { family, office } = await makeTwoHouses();
    const back = await makePerson("Weer");
    const last = addDays(day, -60);
    await addGuardian(family.child.id, back.id, { endsOn: last });
    const tie = await tieOf(family.child.id, back.id);
    await addGuardian(family.child.id, back.id, { startsOn: addDays(day, -30) });
    expect(await takeBackGuardianEnd(office.actor, seen(tie.id), now)).toMatchObject({
      ...{ code: "alreadyGuardian", facts: { days: [addDays(day, -30)] } },
    });
  });

  it("is for the office and the manager of the location; of two at once one does it", async () => {
    const { office, manager, outOfReach, tieId } = await makeTie();
    const end = endGuardianshipSchema.parse({ ...seen(tieId), endsOn: addDays(day, 5) });
    orThrow(await endGuardianship(office.actor, end, now));
    for (const somebody of outOfReach)
      expect(await takeBackGuardianEnd(somebody.actor, seen(tieId, 2), now)).toMatchObject({
        code: "notFound",
      });
    expect(await auditOf("guardian.endTakenBack", outOfReach[0]?.id ?? "")).toMatchObject([
      { outcome: "refused" },
    ]);
    const both = [office, manager].map((one) => takeBackGuardianEnd(one.actor, seen(tieId, 2), now));
    expect(codes(await Promise.all(both))).toEqual(["changedMeanwhile", "done"]);
  });
});

describe("ending a block", () => {
  it("gives back what was agreed from today on, and keeps the reason with what was", async () => {
    const { family, manager, ties, tieId } = await makeTie();
    const reason = "Beschikking van de rechtbank gezien.";
    orThrow(await blockGuardian(manager.actor, blockGuardianSchema.parse({ ...seen(tieId), reason }), now));
    expect(await listOwnChildren(family.parent.actor, now)).toEqual([]);
    orThrow(await unblockGuardian(manager.actor, seen(tieId, 2), now));
    expect(await ties()).toMatchObject([
      { id: tieId, blockReason: reason, endsOn: yesterday },
      { blockReason: null, startsOn: day, endsOn: null, seesMedical: true },
    ]);
    expect(await listOwnChildren(family.parent.actor, now)).toHaveLength(1);
    expect(await auditOf("guardian.unblocked", manager.id)).toMatchObject([
      { outcome: "done", childIds: [family.child.id], after: { blocked: false } },
    ]);
  });

  it("is for the office and the manager of the location, and of a block only", async () => {
    const { office, outOfReach, tieId } = await makeTie();
    for (const somebody of outOfReach)
      expect(await unblockGuardian(somebody.actor, seen(tieId), now)).toMatchObject({ code: "notFound" });
    expect(await auditOf("guardian.unblocked", outOfReach[0]?.id ?? "")).toMatchObject([
      { outcome: "refused" },
    ]);
    expect(await unblockGuardian(office.actor, seen(tieId), now)).toMatchObject({ code: "notBlocked" });
  });

  it("has one winner when two are at it", async () => {
    const { office, manager, tieId } = await makeTie();
    const block = blockGuardianSchema.parse({ ...seen(tieId), reason: "Gezien." });
    orThrow(await blockGuardian(office.actor, block, now));
    const both = [office, manager].map((one) => unblockGuardian(one.actor, seen(tieId, 2), now));
    expect(codes(await Promise.all(both))).toEqual(["changedMeanwhile", "done"]);
  });
});
