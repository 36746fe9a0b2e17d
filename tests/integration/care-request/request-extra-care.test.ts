import { expect, it } from "vitest";
import { closureDay } from "@/db/schema/organisation";
import { requestExtraCare } from "@/lib/care-request/request-extra-care";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asLocalTime } from "@/lib/time/local-time";
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
import {
  ask,
  codes,
  extraCare,
  friday,
  monday,
  requestRow,
  saturday,
  slotsOf,
  times,
  wednesday,
} from "./support";

it("asks for several days at once, writes its audit row and tells the managers", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  await makeStaff("carer", location.id);
  const requestId = await ask(parent.actor, child.id, {
    days: [friday, wednesday],
    part: "afternoon",
    note: "Oma haalt op",
  });

  expect(await requestRow(requestId)).toMatchObject({
    childId: child.id,
    locationId: location.id,
    askedBy: parent.id,
    state: "pending",
    note: "Oma haalt op",
    firstDay: wednesday,
  });
  const slots = await slotsOf(requestId);
  expect(
    slots.map((slot) => [slot.day, slot.fromTime, slot.toTime, slot.living, slot.booked]).sort(),
  ).toEqual([
    [wednesday, "13:00", "18:30", true, false],
    [friday, "13:00", "18:30", true, false],
  ]);
  expect(slots[0]?.dayPartId).toBe(location.partId("afternoon"));
  const [audited] = (await auditRows("careRequest.asked")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject({
    actorPersonId: parent.id,
    childIds: [child.id],
    outcome: "done",
    locationId: location.id,
  });
  expect(await readersOf("mail.care-request-asked", { requestId })).toEqual([noor.id]);
});

it("takes free times at a location that works with times", async () => {
  const { parent, child } = await makeFamily({ mode: "times" });
  const requestId = await ask(parent.actor, child.id, {
    part: null,
    from: asLocalTime("09:15"),
    to: asLocalTime("12:00"),
  });
  expect(await slotsOf(requestId)).toMatchObject([{ dayPartId: null, fromTime: "09:15", toTime: "12:00" }]);
});

it("answers each reason against it by its own name, at the field it is about", async () => {
  const { location, parent, child } = await makeFamily();
  await asSetUp((tx) =>
    tx.insert(closureDay).values({ locationId: location.id, day: friday, name: "Studiedag" }),
  );
  const answer = (change: Parameters<typeof extraCare>[1]) =>
    requestExtraCare(parent.actor, extraCare(child.id, change), now());
  expect(await answer({ days: [monday] })).toMatchObject({ code: "careAlready", field: "date1" });
  expect(await answer({ days: [wednesday, friday] })).toMatchObject({
    code: "dayClosed",
    field: "date2",
    facts: { days: [friday], name: "Studiedag" },
  });
  expect(await answer({ days: [saturday] })).toMatchObject({ code: "notOpenThatDay" });
  expect(await answer({ days: [addDays(today(now()), -1)] })).toMatchObject({ code: "dayInPast" });
  expect(await answer({ days: [wednesday, wednesday] })).toMatchObject({
    code: "sameDayTwice",
    field: "date2",
  });
  expect(await answer({ part: null })).toMatchObject({ code: "timesNotTaken", field: "part" });
  await ask(parent.actor, child.id, { part: "morning" });
  expect(await answer({ part: "full_day" })).toMatchObject({ code: "askedAlready" });
  await ask(parent.actor, child.id, { part: "afternoon" });
});

it("knows where the contract and the placement end", async () => {
  const { parent, child } = await makeFamily({ endsOn: addDays(wednesday, -1) });
  const answer = await requestExtraCare(parent.actor, extraCare(child.id), now());
  expect(answer).toMatchObject({ ok: false, code: "noPlacement" });
});

it("is not for everybody", async () => {
  const { location, parent, child } = await makeFamily();
  const onlyLooks = await makePerson("Wim");
  await addGuardian(child.id, onlyLooks.id, { mayRequest: false });
  const blocked = await makePerson("Bo");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechter" });
  const stranger = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const tryAs = (person: typeof parent) => requestExtraCare(person.actor, extraCare(child.id), now());
  expect(await tryAs(onlyLooks)).toMatchObject({ code: "notAllowed" });
  for (const person of [blocked, stranger.parent, manager])
    expect(await tryAs(person)).toMatchObject({ code: "notFound" });
  const refusals = (await auditRows("careRequest.asked")).filter((row) => row.childIds.includes(child.id));
  expect(refusals.map((row) => row.outcome)).toEqual(["refused", "refused", "refused", "refused"]);
});

it("asks once when the form is sent twice at once", async () => {
  const { location, parent } = await makeFamily();
  for (const round of times) {
    const child = await makeChild(location, parent.id, { givenName: `Kind ${round}` });
    const form = extraCare(child.id);
    const outcomes = await Promise.all([1, 2, 3].map(() => requestExtraCare(parent.actor, form, now())));
    expect(codes(outcomes)).toEqual(["done", "done", "done"]);
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.requestId : ""))).size).toBe(1);
  }
});

it("lets one of two parents win who ask for the same moment at once", async () => {
  const { location, parent } = await makeFamily();
  const other = await makePerson("Tom");
  for (const round of times) {
    const child = await makeChild(location, parent.id, { givenName: `Kind ${round}` });
    await addGuardian(child.id, other.id);
    const outcomes = await Promise.all(
      [parent, other].map((person) => requestExtraCare(person.actor, extraCare(child.id), now())),
    );
    expect(codes(outcomes)).toEqual(["askedAlready", "done"]);
  }
});
