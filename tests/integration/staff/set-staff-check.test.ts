import { beforeAll, describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { setStaffCheckSchema } from "@/lib/staff/schema";
import { setStaffCheck } from "@/lib/staff/set-staff-check";
import { readRoles } from "@/lib/staff/staff-roles";
import { findUncheckedStaff } from "@/lib/staff/unchecked-staff";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { auditRows, makeLocation, makeOrganisation, makePerson, makeStaff } from "../../support/factories";

beforeAll(makeOrganisation);

const day = today(now());
const input = (personId: string, change: Record<string, unknown> = {}) =>
  setStaffCheckSchema.parse({
    ...{ personId, vogIssuedOn: "2026-01-05", registerLinkedOn: "2026-01-12" },
    ...{ qualification: "qualified", version: "0", ...change },
  });

async function makeHouse() {
  const place = await makeLocation();
  const [admin, office] = [await makeStaff("admin", null), await makeStaff("office", null)];
  return { place, admin, office, carer: await makeStaff("carer", place.id) };
}

describe("what the law asks of a colleague", () => {
  it("is written down with its dates, and corrected with both in the audit", async () => {
    const { admin, carer } = await makeHouse();
    orThrow(await setStaffCheck(admin.actor, input(carer.id), now()));
    const check = (await readRoles(admin.actor, carer.id, now()))?.check;
    expect(check).toEqual({
      ...{ vogIssuedOn: "2026-01-05", registerLinkedOn: "2026-01-12" },
      ...{ qualification: "qualified", version: 1 },
    });
    orThrow(
      await setStaffCheck(admin.actor, input(carer.id, { vogIssuedOn: "2026-02-01", version: "1" }), now()),
    );
    const rows = (await auditRows("staffCheck.set")).filter(({ subjectId }) => subjectId === carer.id);
    expect(rows).toMatchObject([
      { outcome: "done", before: { vogIssuedOn: null }, after: { vogIssuedOn: "2026-01-05" } },
      { outcome: "done", before: { vogIssuedOn: "2026-01-05" }, after: { vogIssuedOn: "2026-02-01" } },
    ]);
  });

  it("names a day that is still to come at its field", async () => {
    const { admin, carer } = await makeHouse();
    const late = input(carer.id, { registerLinkedOn: addDays(day, 1) });
    expect(await setStaffCheck(admin.actor, late, now())).toMatchObject({
      ...{ code: "dayToCome", field: "registerLinkedOn" },
    });
  });

  it("is the admin's work, of people who work here", async () => {
    const { admin, office, carer, place } = await makeHouse();
    const manager = await makeStaff("manager", place.id);
    for (const person of [office, carer, manager])
      expect(await setStaffCheck(person.actor, input(carer.id), now())).toMatchObject({ code: "notAllowed" });
    const parent = await makePerson();
    expect(await setStaffCheck(admin.actor, input(parent.id), now())).toMatchObject({ code: "notFound" });
  });

  it("is written once when two are at it", async () => {
    const { admin, carer } = await makeHouse();
    const send = () => setStaffCheck(admin.actor, input(carer.id), now());
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes.map((one) => (one.ok ? "done" : one.code)).sort()).toEqual(["changedMeanwhile", "done"]);
    const { vogIssuedOn } = input(carer.id);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ standing: { vogIssuedOn, version: "1" } });
  });
});

it("is missed of who works with children in the range, whoever is longest there first", async () => {
  const { admin, office, carer } = await makeHouse();
  const range = { from: day, to: addDays(day, 31) };
  const before = await findUncheckedStaff(admin.actor, range);
  expect(before.count).toBeGreaterThan(0);
  orThrow(await setStaffCheck(admin.actor, input(carer.id, { registerLinkedOn: "" }), now()));
  expect((await findUncheckedStaff(admin.actor, range)).count).toBe(before.count);
  orThrow(await setStaffCheck(admin.actor, input(carer.id, { version: "1" }), now()));
  expect((await findUncheckedStaff(admin.actor, range)).count).toBe(before.count - 1);
  expect(await findUncheckedStaff(office.actor, range)).toEqual({ count: 0, first: null, name: null });
});
