import { asc, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { changeField } from "@/db/schema/change-request";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { acceptChange } from "@/lib/change-request/accept-change";
import { countChangesWaiting, listChanges, openChange } from "@/lib/change-request/inbox";
import { listOpenings, loadFormStart, loadSubjectFile } from "@/lib/change-request/queries";
import { revealOwnNumber } from "@/lib/change-request/reveal-own-number";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { ask, makeTwoGuardians, newAddress, ofChild, ofPerson, record, shield } from "./support";

const canary = "Zebrapadstraat";
const secret = { ...newAddress, street: canary };

it("never tells the one guardian where the shielded other one lives", async () => {
  const { location, parent, child, other } = await makeTwoGuardians();
  await shield(parent.id, secret);
  await record(child.id, secret);
  await ask(parent.actor, ofChild(child.id, { ...secret, houseNumber: "99", school: "De Boom" }));
  const manager = await makeStaff("manager", location.id);
  const subject = { kind: "child" as const, id: child.id };
  const answers = [
    await loadSubjectFile(other.actor, subject, now()),
    await loadFormStart(other.actor, subject, now()),
    await listOpenings(other.actor, child.id),
  ];
  expect(JSON.stringify(answers)).not.toContain(canary);
  expect(answers[0]).toMatchObject({ pending: [{ lines: [{ field: "school" }] }] });
  const rows = await inTransaction(other.actor, async (tx) => [
    await tx.select().from(changeField),
    await tx.execute(sql`select * from child_address`),
    await tx.execute(sql`select * from person_contact`),
  ]);
  expect(JSON.stringify(rows)).not.toContain(canary);
  const own = await loadSubjectFile(parent.actor, subject, now());
  expect(own?.values.street?.text).toBe(canary);
  const desk = await listChanges(manager.actor, { view: "pending" });
  expect(desk.lines.map((line) => line.askedBy)).toContain(parent.actor.name);
});

it("shows each guardian what answers to the own rights", async () => {
  const { parent, child } = await makeFamily({ allergies: ["Pinda"] });
  await record(child.id, { ...newAddress, bsn: "999990019", medicines: "Ventolin" });
  const stepparent = await makePerson("Jelle");
  await addGuardian(child.id, stepparent.id, { hasAuthority: false, seesMedical: false, mayRequest: false });
  const subject = { kind: "child" as const, id: child.id };
  const full = await loadSubjectFile(parent.actor, subject, now());
  expect(full).toMatchObject({
    mayChange: true,
    values: {
      bsn: { text: "••••••019" },
      medicines: { text: "Ventolin" },
      postcode: { text: "5611\u00a0AB" },
    },
  });
  const less = await loadSubjectFile(stepparent.actor, subject, now());
  expect(less?.mayChange).toBe(false);
  expect(less?.values).not.toHaveProperty("bsn");
  expect(less?.values).not.toHaveProperty("medicines");
  const stranger = await makeFamily();
  expect(await loadSubjectFile(stranger.parent.actor, subject, now())).toBeNull();
  expect(await loadFormStart(stepparent.actor, subject, now())).toBeNull();
});

it("counts and lists the same changes, each desk its own", async () => {
  const { location, parent, child } = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const foreign = await makeStaff("manager", (await makeFamily()).location.id);
  const office = await makeStaff("office", null);
  const ofKid = await ask(parent.actor, ofChild(child.id, newAddress));
  const money = await ask(parent.actor, ofPerson(parent.id, { iban: "NL91ABNA0417164300" }));
  const ids = async (who: typeof manager) =>
    (await listChanges(who.actor, { view: "pending", locationId: location.id })).lines.map((line) => line.id);
  expect(await ids(manager)).toEqual([ofKid]);
  expect(await countChangesWaiting(manager.actor)).toBe(1);
  expect(await ids(office)).toEqual([ofKid, money]);
  expect(await ids(foreign)).toEqual([]);
  expect(await openChange(manager.actor, money, now())).toBeNull();
  expect(await openChange(foreign.actor, ofKid, now())).toBeNull();
  expect(await openChange(office.actor, money, now())).toMatchObject({
    mayDecide: true,
    lines: [{ field: "iban", before: { text: "" }, after: { text: "NL91 ABNA 0417 1643 00" } }],
  });
});

it("shows the account number that is to be accepted in full, notes that, and masks it again afterwards", async () => {
  const { parent } = await makeFamily();
  const office = await makeStaff("office", null);
  const requestId = await ask(parent.actor, ofPerson(parent.id, { iban: "NL91ABNA0417164300" }));
  await openChange(office.actor, requestId, now());
  const opened = await asSetUp((tx) =>
    tx.select().from(accessLog).where(eq(accessLog.personId, office.id)).orderBy(asc(accessLog.what)),
  );
  expect(opened.map(({ what, subjectId }) => [what, subjectId])).toEqual([
    ["billing", parent.id],
    ["contact", parent.id],
  ]);
  expect(await acceptChange(office.actor, { requestId, overwrite: false }, now())).toMatchObject({
    ok: true,
  });
  expect((await openChange(office.actor, requestId, now()))?.lines[0]?.after.text).toBe(
    "NL91 •••• •••• ••43 00",
  );
});

it("keeps the country of an address, and takes it away with the address", async () => {
  const { parent } = await makeFamily();
  const office = await makeStaff("office", null);
  const belgian = { ...newAddress, postcode: "3900", country: "BE" };
  const first = await ask(parent.actor, ofPerson(parent.id, belgian));
  await acceptChange(office.actor, { requestId: first, overwrite: false }, now());
  const file = () => loadSubjectFile(parent.actor, { kind: "person", id: parent.id }, now());
  expect((await file())?.values).toMatchObject({ country: { text: "België" }, postcode: { text: "3900" } });
  const none = { street: "", houseNumber: "", postcode: "", city: "", country: "" };
  const second = await ask(parent.actor, ofPerson(parent.id, none));
  await acceptChange(office.actor, { requestId: second, overwrite: false }, now());
  expect((await file())?.values.country).toEqual({ text: "", people: [] });
});

it("notes who opened a child's data, and tells guardians with authority by name and role", async () => {
  const { location, parent, child } = await makeFamily();
  const looksOnly = await makePerson("Wim");
  await addGuardian(child.id, looksOnly.id, { hasAuthority: false });
  const manager = await makeStaff("manager", location.id, "Fatima");
  const requestId = await ask(parent.actor, ofChild(child.id, { diet: "Halal." }));
  await openChange(manager.actor, requestId, now());
  expect(await listOpenings(parent.actor, child.id)).toMatchObject([
    { name: manager.actor.name, role: "manager", kinds: ["contact", "medical"] },
  ]);
  expect(await listOpenings(looksOnly.actor, child.id)).toEqual([]);
  expect(await listOpenings((await makeFamily()).parent.actor, child.id)).toEqual([]);
});

it("reveals the own account number, and says so in the audit", async () => {
  const { parent, other } = await makeTwoGuardians();
  const office = await makeStaff("office", null);
  const requestId = await ask(parent.actor, ofPerson(parent.id, { iban: "NL91ABNA0417164300" }));
  orThrow(await acceptChange(office.actor, { requestId, overwrite: false }, now()));
  expect(await revealOwnNumber(parent.actor, { field: "iban" }, now())).toMatchObject({
    value: { number: "NL91 ABNA 0417 1643 00" },
  });
  expect(await revealOwnNumber(other.actor, { field: "iban" }, now())).toMatchObject({ code: "notFound" });
  const audited = (await auditRows("person.numberRevealed")).filter((row) => row.subjectId === parent.id);
  expect(audited).toMatchObject([{ outcome: "done", after: { field: "iban" } }]);
});
