import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { changeFormFacts } from "@/lib/care-request/change-form-facts";
import { countWaiting, findInboxRequest, listInbox, listInboxLocations } from "@/lib/care-request/inbox";
import { listCareChanges } from "@/lib/care-request/queries";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { reportAbsence } from "@/lib/care-request/report-absence";
import { takeBackAbsence } from "@/lib/care-request/take-back-absence";
import { addDays, weekday } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { addGuardian, makeChild, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { countStatements } from "../../support/statements";
import { absencesOf, ask, friday, monday, tuesday, wednesday } from "./support";

const read = (person: { actor: Parameters<typeof listCareChanges>[0] }, childId: string, before?: string) =>
  listCareChanges(person.actor, childId, now(), before);

it("lists the child's requests and absences, newest first, with what may still be done", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const rejected = await ask(parent.actor, child.id, { part: "morning" });
  const rejection = { requestId: rejected, reason: "De groep is vol." };
  orThrow(await rejectCareRequest(noor.actor, rejection, now()));
  const report = {
    childId: child.id,
    kind: "holiday",
    from: monday,
    until: tuesday,
    note: "Naar oma",
  } as const;
  orThrow(await reportAbsence(parent.actor, report, now()));
  const [first] = await absencesOf(child.id);
  orThrow(await takeBackAbsence(parent.actor, { absenceId: first?.id ?? "" }, now()));
  const pending = await ask(parent.actor, child.id, { days: [friday, wednesday], part: "afternoon" });

  const own = await read(parent, child.id);
  expect(own.mayRequest && own.mayReportAbsence).toBe(true);
  expect(own.changes).toMatchObject([
    {
      kind: "extra",
      id: pending,
      state: "pending",
      byMe: true,
      mayWithdraw: true,
      moments: [
        { day: wednesday, from: "13:00", to: "18:30", part: "afternoon" },
        { day: friday, part: "afternoon" },
      ],
    },
    {
      kind: "holiday",
      note: "Naar oma",
      days: [
        { day: monday, takenBack: true, mayTakeBack: false },
        { day: tuesday, takenBack: false, mayTakeBack: true },
      ],
    },
    { kind: "extra", id: rejected, state: "rejected", reason: "De groep is vol.", mayWithdraw: false },
  ]);
});

it("shows the other parent the same, and who only looks no buttons; others see nothing", async () => {
  const { parent, child } = await makeFamily();
  await ask(parent.actor, child.id);
  const onlyLooks = await makePerson("Wim");
  await addGuardian(child.id, onlyLooks.id, { mayRequest: false, hasAuthority: false });
  const blocked = await makePerson("Bo");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechter" });
  const stranger = await makeFamily();
  expect(await read(onlyLooks, child.id)).toMatchObject({
    mayRequest: false,
    mayReportAbsence: false,
    changes: [{ byMe: false, mayWithdraw: false }],
  });
  for (const person of [blocked, stranger.parent]) expect((await read(person, child.id)).changes).toEqual([]);
});

it("pages through older changes", async () => {
  const { parent, child } = await makeFamily({ weekdays: [1, 2, 3, 4, 5] });
  const days = Array.from({ length: 35 }, (_, offset) => addDays(monday, offset)).filter(
    (day) => weekday(day) < 6,
  );
  for (const [index, day] of days.slice(0, 21).entries()) {
    const report = { childId: child.id, kind: "absent", from: day, until: day, note: "" } as const;
    orThrow(await reportAbsence(parent.actor, report, addMinutes(now(), index - 60)));
  }
  const newest = await read(parent, child.id);
  expect(newest.changes).toHaveLength(20);
  const older = await read(parent, child.id, newest.older ?? "");
  expect(older).toMatchObject({ changes: [{ days: [{ day: monday }] }], older: null });
});

it("tells the form how the location works", async () => {
  const { parent, child } = await makeFamily({ mode: "times" });
  expect(await changeFormFacts(parent.actor, child.id, now())).toMatchObject({
    mayRequest: true,
    rules: { mode: "times", extraLeadDays: 1, extraDeadline: "12:00", openings: { length: 5 } },
  });
  const stranger = await makeFamily();
  expect(await changeFormFacts(stranger.parent.actor, child.id, now())).toEqual({
    mayRequest: false,
    mayReportAbsence: false,
    rules: null,
  });
});

it("shows a manager the waiting requests of the own location, nearest need first, with the group", async () => {
  const { location, parent, child } = await makeFamily({ places: 1, weekdays: [5] });
  const sister = await makeChild(location, parent.id, { givenName: "Tess", weekdays: [1] });
  const noor = await makeStaff("manager", location.id);
  const onFriday = await ask(parent.actor, sister.id, { days: [friday], note: "Oma is ziek" });
  const onWednesday = await ask(parent.actor, child.id, { days: [wednesday] });

  const { requests } = await listInbox(noor.actor, { view: "pending" });
  expect(await countWaiting(noor.actor)).toBe(2);
  expect(requests).toMatchObject([
    { id: onWednesday, moments: [{ day: wednesday, groupName: "Vlinders", occupancy: { full: false } }] },
    {
      id: onFriday,
      childName: expect.stringContaining("Tess"),
      askedBy: parent.actor.name,
      note: "Oma is ziek",
      moments: [
        {
          day: friday,
          part: "full_day",
          occupancy: {
            without: { children: 1, staff: 1 },
            with: { children: 2, staff: 1 },
            places: 1,
            full: true,
          },
        },
      ],
    },
  ]);
  orThrow(await approveCareRequest(noor.actor, { requestId: onWednesday, despiteFull: false }, now()));
  const decided = await listInbox(noor.actor, { view: "decided" });
  expect(decided.requests).toMatchObject([{ id: onWednesday, state: "approved", decidedByMe: true }]);
  expect(await findInboxRequest(noor.actor, onWednesday)).toMatchObject({
    state: "approved",
    decidedBy: noor.actor.name,
  });
});

it("keeps the inbox to those who decide, and to their own location", async () => {
  const { location, parent, child } = await makeFamily();
  const elsewhere = await makeFamily();
  const requestId = await ask(parent.actor, child.id);
  for (const person of [
    parent,
    await makeStaff("carer", location.id),
    await makeStaff("manager", elsewhere.location.id),
  ]) {
    const found = (await listInbox(person.actor, { view: "pending" })).requests.map((request) => request.id);
    expect(found).not.toContain(requestId);
    expect(await countWaiting(person.actor)).toBe(0);
    expect(await findInboxRequest(person.actor, requestId)).toBeNull();
  }
  const office = await makeStaff("office", null);
  const all = await listInbox(office.actor, { view: "pending", locationId: location.id });
  expect(all.requests.map((request) => request.id)).toEqual([requestId]);
  expect(await listInboxLocations((await makeStaff("manager", location.id)).actor)).toMatchObject([
    { id: location.id },
  ]);
  expect(await findInboxRequest(office.actor, "not an id")).toBeNull();
});

it("pages through the inbox, and asks as many questions for twenty requests as for one", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  await ask(parent.actor, child.id);
  const one = await countStatements(() => listInbox(noor.actor, { view: "pending" }));
  for (let index = 1; index <= 20; index++) {
    const another = await makeChild(location, parent.id, { givenName: `Kind ${index}` });
    await ask(parent.actor, another.id, { days: [index % 2 ? wednesday : friday] });
  }
  const many = await countStatements(() => listInbox(noor.actor, { view: "pending" }));
  expect(many.count).toBe(one.count);
  const page = await listInbox(noor.actor, { view: "pending" });
  const rest = await listInbox(noor.actor, { view: "pending", after: page.next });
  expect([page.requests.length, rest.requests.length, rest.next]).toEqual([20, 1, null]);
  expect(page.requests.map((request) => request.id)).not.toContain(rest.requests[0]?.id);
});
