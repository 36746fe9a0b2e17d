import { expect, it } from "vitest";
import { openChange } from "@/lib/change-request/inbox";
import { loadSubjectFile } from "@/lib/change-request/queries";
import { recordChildData } from "@/lib/change-request/record-child-data";
import { rejectChange } from "@/lib/change-request/reject-change";
import { requestChange } from "@/lib/change-request/request-change";
import { now } from "@/lib/time/clock";
import { addGuardian, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { addressOf, ask, newAddress, ofChild, requestRow } from "./support";

it("the file is written at the intake by the manager of the location and the office, numbers by the office", async () => {
  const { location, parent, child } = await makeFamily();
  const elsewhere = await makeFamily();
  const write = async (who: { actor: Parameters<typeof recordChildData>[0] }, values = newAddress) =>
    recordChildData(who.actor, { childId: child.id, values }, now());
  const carer = await makeStaff("carer", location.id);
  const manager = await makeStaff("manager", location.id);
  for (const who of [carer, parent]) expect(await write(who)).toMatchObject({ code: "notAllowed" });
  expect(await write(await makeStaff("manager", elsewhere.location.id))).toMatchObject({ code: "notFound" });
  expect(await write(manager, { bsn: "999990019" })).toMatchObject({ code: "notAllowed" });
  expect(await addressOf(child.id)).toBeUndefined();
  const refusals = (await auditRows("childData.recorded")).filter((row) => row.subjectId === child.id);
  expect(refusals.map((row) => row.outcome)).toEqual(Array(4).fill("refused"));

  expect(await write(manager)).toMatchObject({ ok: true });
  expect(await addressOf(child.id)).toMatchObject(newAddress);
});

it("a manager does not decide on what was asked for the own child, and is not offered it", async () => {
  const { location, child } = await makeFamily();
  const both = await makePerson("Inge", [{ role: "manager", locationId: location.id }]);
  const colleague = await makeStaff("manager", location.id);
  await addGuardian(child.id, both.id);
  const requestId = await ask(both.actor, ofChild(child.id, newAddress));
  const reject = (who: typeof both) =>
    rejectChange(who.actor, { requestId, reason: "Dat klopt niet" }, now());
  expect(await openChange(both.actor, requestId, now())).toMatchObject({ mayDecide: false });
  expect(await reject(both)).toMatchObject({ code: "ownRequest" });
  expect(await requestRow(requestId)).toMatchObject({ state: "pending" });

  expect(await openChange(colleague.actor, requestId, now())).toMatchObject({ mayDecide: true });
  expect(await reject(colleague)).toMatchObject({ ok: true });
});

it("a guardian who does not see the daily life has no file to look into, nor to ask about", async () => {
  const { parent, child } = await makeFamily();
  const collects = await makePerson("Opa");
  await addGuardian(child.id, collects.id, { seesDaily: false });
  const subject = { kind: "child" as const, id: child.id };
  expect(await loadSubjectFile(collects.actor, subject, now())).toBeNull();
  expect(await loadSubjectFile(parent.actor, subject, now())).not.toBeNull();
  const wish = ofChild(child.id, { school: "De Boom" });
  expect(await requestChange(collects.actor, wish, now())).toMatchObject({ code: "notFound" });
  expect(await requestChange(parent.actor, wish, now())).toMatchObject({ ok: true });
});
