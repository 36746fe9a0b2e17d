import { expect, it } from "vitest";
import { requestChange } from "@/lib/change-request/request-change";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGuardian, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { readersOf } from "../../support/told";
import {
  addressOf,
  ask,
  childRow,
  codes,
  fieldRows,
  makeTwoGuardians,
  newAddress,
  ofChild,
  ofPerson,
  record,
  requestRow,
} from "./support";

it("keeps old and new of each field, changes nothing yet, and writes its audit row without contents", async () => {
  const { parent, child } = await makeFamily();
  const requestId = await ask(parent.actor, ofChild(child.id, { ...newAddress, givenName: "Sara" }));
  expect(await requestRow(requestId)).toMatchObject({
    childId: child.id,
    personId: null,
    askedBy: parent.id,
    state: "pending",
    forOffice: false,
  });
  expect(
    (await fieldRows(requestId)).map(({ field, oldValue, newValue }) => [field, oldValue, newValue]),
  ).toEqual(
    expect.arrayContaining([
      ["givenName", "Saar", "Sara"],
      ["street", "", "Kerkstraat"],
    ]),
  );
  expect(await addressOf(child.id)).toBeUndefined();
  expect(await childRow(child.id)).toMatchObject({ givenName: "Saar" });
  const audited = (await auditRows("change.asked")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: parent.id, childIds: [child.id] }]);
  expect(JSON.stringify(audited)).not.toContain("Kerkstraat");
});

it("seals a BSN and account number, and leaves such a request to the office", async () => {
  const { parent, child } = await makeFamily();
  const requestId = await ask(parent.actor, ofChild(child.id, { bsn: "999990019" }));
  expect(await requestRow(requestId)).toMatchObject({ forOffice: true });
  const fields = await fieldRows(requestId);
  expect(fields).toMatchObject([{ sealed: true, question: "authority" }]);
  expect(JSON.stringify(fields)).not.toContain("999990019");
  const own = await ask(parent.actor, ofPerson(parent.id, { iban: "NL91ABNA0417164300" }));
  expect(await requestRow(own)).toMatchObject({ forOffice: true, personId: parent.id, childId: null });
});

it("is for guardians with authority, of what they may see", async () => {
  const { location, parent, child } = await makeFamily();
  const looksOnly = await makePerson("Wim");
  await addGuardian(child.id, looksOnly.id, { hasAuthority: false });
  const notMedical = await makePerson("Ans");
  await addGuardian(child.id, notMedical.id, { seesMedical: false });
  const blocked = await makePerson("Dennis");
  await addGuardian(child.id, blocked.id, { blockReason: "beschikking" });
  const stranger = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const tryAs = (who: typeof parent, values = newAddress) =>
    requestChange(who.actor, ofChild(child.id, values), now());
  expect(await tryAs(looksOnly)).toMatchObject({ code: "notAllowed" });
  expect(await tryAs(notMedical, { diet: "Halal." })).toMatchObject({ code: "notAllowed" });
  for (const who of [blocked, stranger.parent, manager])
    expect(await tryAs(who)).toMatchObject({ code: "notFound" });
  expect(await tryAs(parent)).toMatchObject({ ok: true });
});

it("takes the own data of nobody else, and a BSN only of who holds a contract", async () => {
  const { parent, other } = await makeTwoGuardians();
  const tryOf = (personId: string, values = newAddress) =>
    requestChange(other.actor, ofPerson(personId, values), now());
  expect(await tryOf(parent.id)).toMatchObject({ code: "notFound" });
  expect(await tryOf(other.id, { bsn: "999990019" })).toMatchObject({ code: "notAllowed" });
  expect(await tryOf(other.id)).toMatchObject({ ok: true });
});

it("refuses what changes nothing, or holds from a day that has passed or lies too far ahead", async () => {
  const { parent, child } = await makeFamily();
  await record(child.id, newAddress);
  const tryWith = (wish: Parameters<typeof requestChange>[1]) => requestChange(parent.actor, wish, now());
  expect(await tryWith(ofChild(child.id, newAddress))).toMatchObject({ code: "nothingChanged" });
  const other = { ...newAddress, houseNumber: "14" };
  const day = today(now());
  expect(await tryWith(ofChild(child.id, other, addDays(day, -1)))).toMatchObject({
    code: "dayInPast",
    field: "holdsFrom",
  });
  expect(await tryWith(ofChild(child.id, other, addDays(day, 400)))).toMatchObject({ code: "tooFarAhead" });
});

it("lets one change of a child wait, whoever of two equal guardians asked", async () => {
  const { parent, child, other } = await makeTwoGuardians();
  const outcomes = await Promise.all(
    [parent, other, parent, other].map((who, index) =>
      requestChange(who.actor, ofChild(child.id, { school: `School ${index}` }), now()),
    ),
  );
  expect(codes(outcomes)).toEqual(["changePending", "changePending", "changePending", "done"]);
});

it("tells the managers and the other guardian, not the asker", async () => {
  const { location, parent, child, other } = await makeTwoGuardians();
  const manager = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, ofChild(child.id, newAddress));
  expect(await readersOf("mail.change-to-decide", { requestId })).toEqual([manager.id]);
  expect(await readersOf("mail.child-change-asked", { requestId })).toEqual([other.id]);
});
