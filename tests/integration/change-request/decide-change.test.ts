import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { changeRequest } from "@/db/schema/change-request";
import { personContact } from "@/db/schema/person";
import { acceptChange } from "@/lib/change-request/accept-change";
import { applyAcceptedChanges } from "@/lib/change-request/apply-accepted-changes";
import { findSettledChange, nextChange } from "@/lib/change-request/inbox";
import { rejectChange } from "@/lib/change-request/reject-change";
import { withdrawChange } from "@/lib/change-request/withdraw-change";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { addGuardian, asSetUp, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { readersOf } from "../../support/told";
import {
  addressOf,
  ask,
  askAll,
  childRow,
  codes,
  healthOf,
  makeTwoGuardians,
  newAddress,
  ofChild,
  ofPerson,
  record,
  requestRow,
} from "./support";

const accept = (who: Awaited<ReturnType<typeof makeStaff>>, requestId: string, overwrite = false) =>
  acceptChange(who.actor, { requestId, overwrite }, now());

it("takes a change over into the file, tells both guardians and writes its audit row", async () => {
  const { location, parent, child, other } = await makeTwoGuardians();
  const manager = await makeStaff("manager", location.id);
  const people = JSON.stringify([{ name: "Ans", phone: "+31612345678", relation: "oma" }]);
  const values = { ...newAddress, givenName: "Sara", allergies: "Pinda, Noten", collectors: people };
  const [healthId = "", requestId = ""] = await askAll(parent.actor, ofChild(child.id, values));
  expect(await accept(manager, healthId)).toMatchObject({ ok: true });
  expect(await accept(manager, requestId)).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "accepted", decidedBy: manager.id });
  expect((await requestRow(requestId))?.appliedAt).not.toBeNull();
  expect(await addressOf(child.id)).toMatchObject(newAddress);
  expect(await childRow(child.id)).toMatchObject({ givenName: "Sara", version: 2 });
  expect(await healthOf(child.id)).toMatchObject({ allergies: ["Pinda", "Noten"] });
  expect(await readersOf("mail.change-decided", { requestId })).toEqual([parent.id, other.id].sort());
  const audited = (await auditRows("change.accepted")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: manager.id, childIds: [child.id] }]);
});

it("writes a parent's own contact data, whose manager is the child's", async () => {
  const { location, parent } = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, ofPerson(parent.id, { ...newAddress, phone: "" }));
  expect(await accept(manager, requestId)).toMatchObject({ ok: true });
  const rows = await asSetUp((tx) =>
    tx.select().from(personContact).where(eq(personContact.personId, parent.id)),
  );
  expect(rows).toMatchObject([{ ...newAddress, phone: null, version: 2 }]);
});

it("is for the manager of the location and the office; numbers only for the office; never one's own", async () => {
  const { location, parent, child } = await makeFamily();
  const elsewhere = await makeFamily();
  const carer = await makeStaff("carer", location.id);
  const foreign = await makeStaff("manager", elsewhere.location.id);
  const manager = await makeStaff("manager", location.id);
  const office = await makeStaff("office", null);
  const requestId = await ask(parent.actor, ofChild(child.id, { ...newAddress, bsn: "999990019" }));
  for (const who of [carer, foreign, manager, parent, elsewhere.parent]) {
    expect(await accept(who, requestId)).toMatchObject({ code: "notFound" });
    expect(await rejectChange(who.actor, { requestId, reason: "nee" }, now())).toMatchObject({
      code: "notFound",
    });
  }
  expect(await accept(office, requestId)).toMatchObject({ ok: true });
  const ownChild = await makePerson("Noor", [{ role: "manager", locationId: location.id }]);
  await addGuardian(child.id, ownChild.id);
  const own = await ask(ownChild.actor, ofChild(child.id, { school: "De Boom" }));
  expect(await accept(ownChild, own)).toMatchObject({ code: "ownRequest" });
});

it("is decided once, whatever is pressed at once", async () => {
  const { location, parent, child } = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  for (let round = 0; round < 5; round++) {
    const requestId = await ask(parent.actor, ofChild(child.id, { school: `School ${round}` }));
    const outcomes = await Promise.all([
      accept(manager, requestId),
      rejectChange(manager.actor, { requestId, reason: "Klopt niet." }, now()),
      withdrawChange(parent.actor, { requestId }, now()),
    ]);
    expect(codes(outcomes).filter((code) => code === "done")).toHaveLength(1);
  }
});

it("asks once more when the file says something else by now", async () => {
  const { location, parent, child } = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  await record(child.id, { school: "De Boom" });
  const requestId = await ask(parent.actor, ofChild(child.id, { school: "Het Kompas" }));
  await record(child.id, { school: "De Regenboog" });
  expect(await accept(manager, requestId)).toMatchObject({ code: "valueOvertaken", field: "overwrite" });
  expect(await requestRow(requestId)).toMatchObject({ state: "pending" });
  expect(await accept(manager, requestId, true)).toMatchObject({ ok: true });
});

it("waits for the day it holds from and is then written by itself, once", async () => {
  const { location, parent, child } = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, ofChild(child.id, newAddress, addDays(today(now()), 5)));
  expect(await accept(manager, requestId)).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "accepted", appliedAt: null });
  await applyAcceptedChanges(now());
  expect(await addressOf(child.id)).toBeUndefined();
  await Promise.all([applyAcceptedChanges(addDaysTo(now(), 6)), applyAcceptedChanges(addDaysTo(now(), 6))]);
  expect(await addressOf(child.id)).toMatchObject(newAddress);
  const audited = (await auditRows("change.applied")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ actorJob: "housekeeping" }]);
});

it("is rejected with its reason, and can then be asked anew", async () => {
  const { location, parent, child } = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, ofChild(child.id, newAddress));
  const reason = "Dit huisnummer bestaat niet.";
  expect(await rejectChange(manager.actor, { requestId, reason }, now())).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "rejected", reason });
  expect(await addressOf(child.id)).toBeUndefined();
  expect(await rejectChange(manager.actor, { requestId, reason }, now())).toMatchObject({
    code: "changeRejectedAlready",
  });
  const audited = (await auditRows("change.rejected")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ outcome: "done" }]);
  await ask(parent.actor, ofChild(child.id, newAddress));
});

it("is withdrawn by either guardian with authority, by nobody else", async () => {
  const { location, parent, child, other } = await makeTwoGuardians();
  const looksOnly = await makePerson("Wim");
  await addGuardian(child.id, looksOnly.id, { hasAuthority: false });
  const stranger = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, ofChild(child.id, newAddress));
  const tryAs = (who: typeof parent) => withdrawChange(who.actor, { requestId }, now());
  expect(await tryAs(looksOnly)).toMatchObject({ code: "notAllowed" });
  for (const who of [stranger.parent, manager]) expect(await tryAs(who)).toMatchObject({ code: "notFound" });
  const outcomes = await Promise.all([tryAs(other), tryAs(other)]);
  expect(codes(outcomes)).toEqual(["changeWithdrawnAlready", "done"]);
  expect(await requestRow(requestId)).toMatchObject({ state: "withdrawn" });
  const audited = (await auditRows("change.withdrawn")).filter((row) => row.subjectId === requestId);
  expect(audited.filter((row) => row.outcome === "done")).toMatchObject([{ actorPersonId: other.id }]);
});

it("keeps a decision of somebody else's hands in the database too", async () => {
  const { location, parent, child } = await makeFamily();
  const carer = await makeStaff("carer", location.id);
  const requestId = await ask(parent.actor, ofChild(child.id, newAddress));
  const { inTransaction } = await import("@/db/transaction");
  const changed = await inTransaction(carer.actor, (tx) =>
    tx
      .update(changeRequest)
      .set({ state: "withdrawn" })
      .where(eq(changeRequest.id, requestId))
      .returning({ id: changeRequest.id }),
  );
  expect(changed).toEqual([]);
});

it("leads on to the next change at the desk, and tells what became of the last", async () => {
  const { location, parent, child } = await makeFamily();
  const [second, third] = [await makeFamily(), await makeFamily()];
  const manager = await makeStaff("manager", location.id);
  const address = await ask(parent.actor, ofChild(child.id, newAddress));
  const own = await ask(parent.actor, ofPerson(parent.id, { phone: "", workPhone: "+31612345678" }));
  const health = await ask(parent.actor, ofChild(child.id, { allergies: "Ei" }));
  await ask(second.parent.actor, ofChild(second.child.id, newAddress));
  expect(await nextChange(manager.actor, address)).toBe(own);
  expect(await nextChange(manager.actor, health)).toBe(address);
  expect(await accept(manager, own)).toMatchObject({ ok: true });
  expect(await nextChange(manager.actor, own)).toBe(health);
  expect(await findSettledChange(manager.actor, own)).toMatchObject({ state: "accepted", byMe: true });
  expect(await findSettledChange(manager.actor, address)).toBeNull();
  const foreign = await makeStaff("manager", third.location.id);
  expect(await nextChange(foreign.actor, own)).toBeNull();
  expect(await findSettledChange(foreign.actor, own)).toBeNull();
});
