import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { childHealth, guardianship } from "@/db/schema/child";
import { personContact } from "@/db/schema/person";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { openFamilyFile } from "@/lib/family/family-file";
import { asCareDay } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
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

beforeAll(makeOrganisation);

const accessesOf = (childId: string) =>
  asSetUp((tx) => tx.select().from(accessLog).where(eq(accessLog.childId, childId)));
const refusalsAbout = async (childId: string) =>
  (await auditRows("family.opened")).filter((row) => row.childIds.includes(childId));

describe("opening the file of a child", () => {
  it("shows a manager of the location everything, and notes what was opened", async () => {
    const { location, parent, child } = await makeFamily({ allergies: ["Gluten"], weekdays: [1, 3] });
    const sibling = await makeChild(location, parent.id, { givenName: "Mats", birthDate: "2023-02-01" });
    const manager = await makeStaff("manager", location.id);
    const file = await openFamilyFile(manager.actor, child.id, now());
    expect(file).toMatchObject({
      givenName: "Saar",
      health: { allergies: ["Gluten"] },
      placements: [{ groupName: "Vlinders", locationName: location.name, state: "now" }],
      contracts: [{ lrkNumber: "188687038", weeksPerYear: 52, deal: "binding", state: "now" }],
      guardians: [{ relation: "parent", contact: { phone: "0612345678" }, account: { state: "active" } }],
      siblings: [{ id: sibling.id }],
      accesses: null,
    });
    expect(file?.contracts[0]?.patterns).toMatchObject([
      { weekday: 1, dayPart: "full_day", from: "07:45", to: "18:30", parity: null },
      { weekday: 3 },
    ]);
    expect((await accessesOf(child.id)).map((row) => row.what).sort()).toEqual([
      "contact",
      "family",
      "medical",
    ]);
  });

  it("shows every guardian with what each may, why one is blocked, and no contact of a former one", async () => {
    const { location, child } = await makeFamily();
    const [blocked, former] = [await makePerson("Bram"), await makePerson("Oud")];
    await addGuardian(child.id, blocked.id, { blockReason: "Uitspraak rechtbank", seesMedical: false });
    await addGuardian(child.id, former.id, { endsOn: asCareDay("2022-01-01") });
    const manager = await makeStaff("manager", location.id);
    const file = await openFamilyFile(manager.actor, child.id, now());
    const byName = (name: string) => file?.guardians.find((one) => one.name.startsWith(name));
    expect(byName("Bram")).toMatchObject({
      blockReason: "Uitspraak rechtbank",
      rights: { seesMedical: false },
    });
    expect(byName("Oud")).toMatchObject({ state: "ended", contact: null, account: null });
    expect(file?.guardians.at(-1)?.name).toContain("Oud");
  });

  it("tells the office, and only the office, who opened it lately", async () => {
    const { location, child } = await makeFamily();
    const manager = await makeStaff("manager", location.id, "Marit");
    const office = await makeStaff("office", null, "Olga");
    await openFamilyFile(manager.actor, child.id, now());
    const file = await openFamilyFile(office.actor, child.id, now());
    expect(file?.accesses?.map((line) => line.name?.split(" ")[0])).toEqual(
      expect.arrayContaining(["Marit"]),
    );
    expect(file?.accesses?.find((line) => line.name?.startsWith("Marit"))?.kinds.sort()).toEqual([
      "contact",
      "family",
      "medical",
    ]);
  });

  it("is not there for another location, a carer, a parent, or for no child at all, and notes the attempt", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    const strangers = [
      await makeStaff("manager", other.location.id),
      await makeStaff("carer", mine.location.id),
      mine.parent,
    ];
    for (const { actor } of strangers) expect(await openFamilyFile(actor, mine.child.id, now())).toBeNull();
    expect(await accessesOf(mine.child.id)).toEqual([]);
    expect((await refusalsAbout(mine.child.id)).map((row) => row.outcome)).toEqual([
      "refused",
      "refused",
      "refused",
    ]);
    const manager = await makeStaff("manager", mine.location.id);
    const nobody = randomUUID();
    expect(await openFamilyFile(manager.actor, nobody, now())).toBeNull();
    expect(await refusalsAbout(nobody)).toHaveLength(1);
    expect(await openFamilyFile(manager.actor, "../1", now())).toBeNull();
  });

  it("leaves a sibling at another location to that location", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    await makeChild(other.location, mine.parent.id, { givenName: "Elders" });
    const manager = await makeStaff("manager", mine.location.id);
    expect((await openFamilyFile(manager.actor, mine.child.id, now()))?.siblings).toEqual([]);
  });

  it("holds by the second lock when the first is left open", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    const manager = await makeStaff("manager", other.location.id);
    const seen = (actor: typeof manager.actor) =>
      inTransaction(actor, async (tx) => [
        ...(await tx.select().from(childHealth).where(eq(childHealth.childId, mine.child.id))),
        ...(await tx.select().from(guardianship).where(eq(guardianship.childId, mine.child.id))),
        ...(await tx.select().from(personContact).where(eq(personContact.personId, mine.parent.id))),
        ...(await tx.select().from(accessLog).where(sql`true`)),
      ]);
    await openFamilyFile((await makeStaff("office", null)).actor, mine.child.id, now());
    expect(await seen(manager.actor)).toEqual([]);
    expect(await seen(other.parent.actor)).toEqual([]);
  });
});
