import { expect, it } from "vitest";
import { closureDay } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { reportAbsence } from "@/lib/care-request/report-absence";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  asSetUp,
  auditRows,
  makeChild,
  makeFamily,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { readersOf } from "../../support/told";
import { ask, codes, friday, requestRow, slotsOf, times, wednesday, week } from "./support";

/** A race is run so often that it takes its time on a busy machine, through a pooler above all. */
const manyRounds = { timeout: 60_000 };

it("makes the asked days care sessions, writes its audit row and tells who may see it", async () => {
  const { location, parent, child } = await makeFamily();
  const other = await makePerson("Tom");
  await addGuardian(child.id, other.id, { mayRequest: false });
  const blocked = await makePerson("Bo");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechter" });
  const collector = await makePerson("Riet");
  await addGuardian(child.id, collector.id, { seesDaily: false });
  const noor = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, child.id, { days: [wednesday, friday] });

  const approval = { requestId, despiteFull: false };
  expect(await approveCareRequest(noor.actor, approval, now())).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "approved", decidedBy: noor.id });
  expect(await slotsOf(requestId)).toMatchObject([{ booked: true }, { booked: true }]);
  const sessions = await careSessionsOfChildren(parent.actor, [child.id], week);
  expect(sessions.filter((session) => session.origin === "extra")).toMatchObject([
    { day: wednesday, requestId, status: "planned" },
    { day: friday, requestId, status: "planned" },
  ]);
  const audited = (await auditRows("careRequest.approved")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([
    { outcome: "done", actorPersonId: noor.id, childIds: [child.id], after: { despiteFull: [] } },
  ]);
  expect(await readersOf("mail.care-request-decided", { requestId })).toEqual([parent.id, other.id].sort());
});

it("is for those who decide at the location, and for the office", async () => {
  const { location, parent, child } = await makeFamily();
  const elsewhere = await makeFamily();
  const requestId = await ask(parent.actor, child.id);
  const tryAs = (person: typeof parent) =>
    approveCareRequest(person.actor, { requestId, despiteFull: false }, now());
  const without = [
    parent,
    elsewhere.parent,
    await makeStaff("carer", location.id),
    await makeStaff("manager", elsewhere.location.id),
  ];
  for (const person of without) expect(await tryAs(person)).toMatchObject({ code: "notFound" });
  const refused = (await auditRows("careRequest.approved")).filter((row) => row.subjectId === requestId);
  expect(refused.map((row) => row.outcome)).toEqual(["refused", "refused", "refused", "refused"]);
  expect(await tryAs(await makeStaff("office", null))).toMatchObject({ ok: true });
});

it("asks before a full group grows, and the audit keeps it", async () => {
  const { location, parent, child } = await makeFamily({ places: 1, weekdays: [3] });
  const sister = await makeChild(location, parent.id, { givenName: "Tess", weekdays: [1] });
  const noor = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, sister.id);
  const approve = (despiteFull: boolean) => approveCareRequest(noor.actor, { requestId, despiteFull }, now());
  expect(await approve(false)).toMatchObject({ code: "groupFull", field: "despiteFull" });
  expect(await requestRow(requestId)).toMatchObject({ state: "pending" });
  expect(await approve(true)).toMatchObject({ ok: true });
  const audited = (await auditRows("careRequest.approved")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ after: { despiteFull: [wednesday] } }]);
  expect(await careSessionsOfChildren(parent.actor, [child.id, sister.id], week)).toHaveLength(3);
});

it("refuses a ninth baby beside a toddler to everybody, full or not: the law allows no such group", async () => {
  const { location, parent } = await makeFamily({ places: 30, weekdays: [3] });
  const birthDate = addDays(wednesday, -150);
  for (let baby = 0; baby < 8; baby++) await makeChild(location, parent.id, { birthDate, weekdays: [3] });
  const ninth = await makeChild(location, parent.id, { birthDate, weekdays: [1] });
  const requestId = await ask(parent.actor, ninth.id);
  for (const role of ["manager", "office", "admin"] as const) {
    const decider = await makeStaff(role, role === "manager" ? location.id : null);
    const answer = await approveCareRequest(decider.actor, { requestId, despiteFull: true }, now());
    expect(answer).toMatchObject({ code: "compositionNotAllowed", facts: { days: [wednesday] } });
  }
  expect(await requestRow(requestId)).toMatchObject({ state: "pending" });
});

it("checks every day anew", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, child.id);
  await asSetUp((tx) =>
    tx.insert(closureDay).values({ locationId: location.id, day: wednesday, name: "Studiedag" }),
  );
  const answer = await approveCareRequest(noor.actor, { requestId, despiteFull: true }, now());
  expect(answer).toMatchObject({ code: "dayClosed" });
});

it("refuses a day on which the child was reported absent since", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const morning = await ask(parent.actor, child.id, { part: "morning" });
  orThrow(await approveCareRequest(noor.actor, { requestId: morning, despiteFull: false }, now()));
  const requestId = await ask(parent.actor, child.id, { part: "afternoon" });
  const report = { childId: child.id, kind: "sick", from: wednesday, until: wednesday, note: "" } as const;
  orThrow(await reportAbsence(parent.actor, report, now()));
  const answer = await approveCareRequest(noor.actor, { requestId, despiteFull: false }, now());
  expect(answer).toMatchObject({ code: "absentThatDay" });
});

it("gives the last free place to one child when two managers approve at once", manyRounds, async () => {
  const parent = await makePerson("Ida");
  for (const round of times) {
    const place = await makeFamily({ places: 1, weekdays: [1] });
    const at = place.location;
    const sister = await makeChild(at, parent.id, { givenName: `Tess ${round}`, weekdays: [1] });
    const deciders = [await makeStaff("manager", at.id), await makeStaff("manager", at.id)];
    const requests = [await ask(place.parent.actor, place.child.id), await ask(parent.actor, sister.id)];
    const outcomes = await Promise.all(
      deciders.map((manager, index) =>
        approveCareRequest(manager.actor, { requestId: requests[index] ?? "", despiteFull: false }, now()),
      ),
    );
    expect(codes(outcomes)).toEqual(["done", "groupFull"]);
  }
});

it("has one winner when two managers decide the same request at once", manyRounds, async () => {
  const { location, parent } = await makeFamily();
  const noor = await makeStaff("manager", location.id, "Noor");
  const sem = await makeStaff("manager", location.id, "Sem");
  for (const round of times) {
    const child = await makeChild(location, parent.id, { givenName: `Kind ${round}` });
    const requestId = await ask(parent.actor, child.id, { days: [round % 2 ? wednesday : friday] });
    const outcomes = await Promise.all([
      approveCareRequest(noor.actor, { requestId, despiteFull: true }, now()),
      rejectCareRequest(sem.actor, { requestId, reason: "De groep is vol." }, now()),
      approveCareRequest(sem.actor, { requestId, despiteFull: true }, now()),
    ]);
    const state = (await requestRow(requestId))?.state;
    const late = state === "approved" ? "approvedAlready" : "rejectedAlready";
    expect(codes(outcomes)).toEqual([late, late, "done"].sort());
  }
});

it("has one winner when the parent withdraws while the manager approves", async () => {
  const { location, parent } = await makeFamily();
  const noor = await makeStaff("manager", location.id, "Noor");
  for (const round of times) {
    const child = await makeChild(location, parent.id, { givenName: `Kind ${round}` });
    const requestId = await ask(parent.actor, child.id, { days: [round % 2 ? wednesday : friday] });
    const outcomes = await Promise.all([
      approveCareRequest(noor.actor, { requestId, despiteFull: true }, now()),
      withdrawCareRequest(parent.actor, { requestId }, now()),
    ]);
    const row = await requestRow(requestId);
    const slots = await slotsOf(requestId);
    expect(codes(outcomes)).toEqual(
      ["done", row?.state === "approved" ? "approvedAlready" : "withdrawnAlready"].sort(),
    );
    expect(slots).toMatchObject([{ living: row?.state === "approved", booked: row?.state === "approved" }]);
  }
});
