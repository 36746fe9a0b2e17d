import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { childHealth } from "@/db/schema/child";
import { collector, emergencyContact } from "@/db/schema/child-profile";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { openChildSheet } from "@/lib/family/child-sheet";
import { addDays, asCareDay, today } from "@/lib/time/care-day";
import {
  addGuardian,
  asSetUp,
  auditRows,
  makeChild,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { now } from "./support";

beforeAll(makeOrganisation);

const accessesOf = (childId: string) =>
  asSetUp((tx) => tx.select().from(accessLog).where(eq(accessLog.childId, childId)));
const refusalsAbout = async (childId: string) =>
  (await auditRows("childSheet.opened")).filter((row) => row.childIds.includes(childId));

async function makeKnownChild() {
  const family = await makeFamily({ allergies: ["Pinda"] });
  const childId = family.child.id;
  await asSetUp(async (tx) => {
    await tx
      .update(childHealth)
      .set({ diet: "Halal", medicines: "EpiPen", doctorName: "Dokter Smit", doctorPhone: "+31402222222" })
      .where(eq(childHealth.childId, childId));
    const row = (name: string, position: number) => ({
      childId,
      name,
      phone: "+31611111111",
      relation: "oma",
      position,
    });
    await tx.insert(collector).values(row("Ria", 0));
    await tx.insert(emergencyContact).values([row("Tweede", 1), row("Eerste", 0)]);
  });
  return family;
}

describe("opening the sheet of a child", () => {
  it("tells a carer of the location what is needed in a hurry, and notes it", async () => {
    const { location, child, parent } = await makeKnownChild();
    const carer = await makeStaff("carer", location.id);
    expect(await openChildSheet(carer.actor, child.id, now)).toMatchObject({
      givenName: "Saar",
      groupName: "Vlinders",
      allergies: ["Pinda"],
      diet: "Halal",
      medicines: "EpiPen",
      doctor: { name: "Dokter Smit", phone: "+31402222222" },
      guardians: [{ name: parent.actor.name, mayCollect: true, phones: ["0612345678"] }],
      collectors: [{ name: "Ria", phone: "+31611111111", relation: "oma" }],
      emergencyContacts: [{ name: "Eerste" }, { name: "Tweede" }],
    });
    expect((await accessesOf(child.id)).map(({ what, personId }) => [what, personId]).sort()).toEqual(
      ["contact", "family", "medical"].map((what) => [what, carer.id]),
    );
    expect(await refusalsAbout(child.id)).toEqual([]);
  });

  it("says who may not collect; of a blocked guardian neither number nor reason, of a former one nothing", async () => {
    const { location, child } = await makeFamily();
    const [blocked, other, former] = [await makePerson("Bram"), await makePerson("Ans"), await makePerson()];
    await addGuardian(child.id, blocked.id, { blockReason: "Uitspraak rechtbank" });
    await addGuardian(child.id, other.id, { mayCollect: false });
    await addGuardian(child.id, former.id, { endsOn: asCareDay("2022-01-01") });
    const carer = await makeStaff("carer", location.id);
    const sheet = await openChildSheet(carer.actor, child.id, now);
    const byName = (name: string) => sheet?.guardians.find((one) => one.name.startsWith(name));
    expect(sheet?.guardians).toHaveLength(3);
    expect(byName("Bram")).toMatchObject({ mayCollect: false, phones: [] });
    expect(byName("Ans")).toMatchObject({ mayCollect: false, phones: ["0612345678"] });
    expect(JSON.stringify(sheet)).not.toContain("rechtbank");
  });

  it("is not there for another location, the office, a parent, or for no child at all, and notes the attempt", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    const strangers = [
      await makeStaff("carer", other.location.id),
      await makeStaff("manager", other.location.id),
      await makeStaff("office", null),
      mine.parent,
      other.parent,
    ];
    for (const { actor } of strangers) expect(await openChildSheet(actor, mine.child.id, now)).toBeNull();
    expect(await accessesOf(mine.child.id)).toEqual([]);
    expect((await refusalsAbout(mine.child.id)).map((row) => row.actorPersonId)).toEqual(
      strangers.map((one) => one.id),
    );
    const carer = await makeStaff("carer", mine.location.id);
    const nobody = randomUUID();
    expect(await openChildSheet(carer.actor, nobody, now)).toBeNull();
    expect(await refusalsAbout(nobody)).toHaveLength(1);
    expect(await openChildSheet(carer.actor, "../1", now)).toBeNull();
  });

  it("is there from the first day at the location to the last", async () => {
    const { location, parent } = await makeFamily();
    const day = today(now);
    const [gone, leaving, coming] = await Promise.all([
      makeChild(location, parent.id, { endsOn: addDays(day, -1) }),
      makeChild(location, parent.id, { endsOn: day }),
      makeChild(location, parent.id, { startsOn: addDays(day, 1) }),
    ]);
    const carer = await makeStaff("carer", location.id);
    const open = async ({ id }: { id: string }) => (await openChildSheet(carer.actor, id, now)) !== null;
    expect([await open(gone), await open(leaving), await open(coming)]).toEqual([false, true, false]);
  });

  it("holds by the second lock when the first is left open", async () => {
    const [mine, other] = [await makeKnownChild(), await makeFamily()];
    const carer = await makeStaff("carer", other.location.id);
    const seen = await inTransaction(carer.actor, async (tx) => [
      ...(await tx.select().from(collector).where(eq(collector.childId, mine.child.id))),
      ...(await tx.select().from(emergencyContact).where(eq(emergencyContact.childId, mine.child.id))),
      ...(await tx.select().from(childHealth).where(eq(childHealth.childId, mine.child.id))),
    ]);
    expect(seen).toEqual([]);
  });
});
