import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { type AbsenceReport, reportAbsence } from "@/lib/care-request/report-absence";
import { takeBackAbsence } from "@/lib/care-request/take-back-absence";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import {
  addGuardian,
  auditRows,
  makeChild,
  makeFamily,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { absencesOf, codes, monday, times, tuesday, wednesday, week } from "./support";

const report = (childId: string, change: Partial<AbsenceReport> = {}): AbsenceReport => ({
  childId,
  kind: "absent",
  from: monday,
  until: change.from ?? monday,
  note: "",
  ...change,
});

it("takes effect at once on the days with care, and writes its audit row", async () => {
  const { location, parent, child } = await makeFamily();
  const outcome = await reportAbsence(
    parent.actor,
    report(child.id, { kind: "holiday", until: week.to }),
    now(),
  );
  const thursday = addDays(monday, 3);
  expect(outcome).toMatchObject({ ok: true, value: { days: [monday, tuesday, thursday] } });
  const sessions = await careSessionsOfChildren(parent.actor, [child.id], week);
  expect(sessions.map((session) => session.status)).toEqual(["holiday", "holiday", "holiday"]);
  const audited = (await auditRows("absence.reported")).filter((row) => row.childIds.includes(child.id));
  expect(audited).toMatchObject([
    { outcome: "done", actorPersonId: parent.id, locationId: location.id, after: { kind: "holiday" } },
  ]);
});

it("answers each reason against it by its own name", async () => {
  const { parent, child } = await makeFamily();
  const answer = (change: Partial<AbsenceReport>, at = now()) =>
    reportAbsence(parent.actor, report(child.id, change), at);
  expect(await answer({ from: wednesday })).toMatchObject({ code: "noCarePlanned", field: "date1" });
  expect(await answer({ from: monday, until: addDays(monday, -1) })).toMatchObject({
    code: "periodReversed",
    field: "until",
  });
  expect(await answer({ until: addDays(monday, 31) })).toMatchObject({
    code: "periodTooLong",
    field: "until",
  });
  expect(await answer({}, instantAt(monday, asLocalTime("09:30")))).toMatchObject({ code: "absenceTooLate" });
  expect(await answer({ kind: "sick" }, instantAt(monday, asLocalTime("18:30")))).toMatchObject({
    code: "sickTooLate",
  });
  expect(await answer({ until: addDays(monday, 30) })).toMatchObject({ ok: true });
  expect(await answer({ kind: "sick" })).toMatchObject({ code: "absentAlready" });
});

it("is for guardians who may request or have authority", async () => {
  const { location, child } = await makeFamily();
  const authority = await makePerson("Tom");
  await addGuardian(child.id, authority.id, { mayRequest: false });
  const onlyLooks = await makePerson("Wim");
  await addGuardian(child.id, onlyLooks.id, { mayRequest: false, hasAuthority: false });
  const stranger = await makeFamily();
  const carer = await makeStaff("carer", location.id);
  const tryAs = (person: typeof authority) => reportAbsence(person.actor, report(child.id), now());
  expect(await tryAs(onlyLooks)).toMatchObject({ code: "notAllowed" });
  expect(await tryAs(stranger.parent)).toMatchObject({ code: "notFound" });
  expect(await tryAs(carer)).toMatchObject({ code: "notFound" });
  expect(await tryAs(authority)).toMatchObject({ ok: true });
});

it("is reported once when sent twice at once", async () => {
  const { location, parent } = await makeFamily();
  for (const round of times) {
    const child = await makeChild(location, parent.id, { givenName: `Kind ${round}` });
    const outcomes = await Promise.all(
      [1, 2].map(() => reportAbsence(parent.actor, report(child.id, { kind: "sick" }), now())),
    );
    expect(codes(outcomes)).toEqual(["absentAlready", "done"]);
    expect(await absencesOf(child.id)).toHaveLength(1);
  }
});

it("is taken back while the group can still plan with it, and the care stands again", async () => {
  const { parent, child } = await makeFamily();
  orThrow(await reportAbsence(parent.actor, report(child.id, { until: tuesday }), now()));
  const [onMonday, onTuesday] = await absencesOf(child.id);
  if (!onMonday || !onTuesday) throw new Error("two days were reported");
  const late = instantAt(monday, asLocalTime("09:30"));
  expect(await takeBackAbsence(parent.actor, { absenceId: onMonday.id }, late)).toMatchObject({
    code: "takeBackTooLate",
  });
  expect(await takeBackAbsence(parent.actor, { absenceId: onTuesday.id }, late)).toMatchObject({ ok: true });
  const sessions = await careSessionsOfChildren(parent.actor, [child.id], { from: monday, to: tuesday });
  expect(sessions.map((session) => session.status)).toEqual(["absent", "planned"]);
  const audited = (await auditRows("absence.takenBack")).filter((row) => row.subjectId === onTuesday.id);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: parent.id, childIds: [child.id] }]);
  expect(await reportAbsence(parent.actor, report(child.id, { from: tuesday }), now())).toMatchObject({
    ok: true,
  });
});

it("is taken back by guardians who may, once", async () => {
  const { location, parent, child } = await makeFamily();
  const onlyLooks = await makePerson("Wim");
  await addGuardian(child.id, onlyLooks.id, { mayRequest: false, hasAuthority: false });
  const stranger = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  orThrow(await reportAbsence(parent.actor, report(child.id), now()));
  const [row] = await absencesOf(child.id);
  const absenceId = row?.id ?? "";
  const tryAs = (person: typeof parent) => takeBackAbsence(person.actor, { absenceId }, now());
  expect(await tryAs(onlyLooks)).toMatchObject({ code: "notAllowed" });
  expect(await tryAs(stranger.parent)).toMatchObject({ code: "notFound" });
  expect(await tryAs(manager)).toMatchObject({ code: "notFound" });
  expect(codes(await Promise.all([tryAs(parent), tryAs(parent)]))).toEqual(["done", "takenBackAlready"]);
});
