import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { absence, careRequest, careRequestSlot } from "@/db/schema/care-request";
import { closureDay } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { type Actor, system } from "@/lib/access/actor";
import {
  careSessionsOfChildren,
  careSessionsOfGroup,
  careSessionsOfLocation,
  sessionsIn,
} from "@/lib/planning/queries";
import { addDays, asCareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { weekRange } from "@/lib/time/day-range";
import { asLocalTime } from "@/lib/time/local-time";
import {
  addGuardian,
  asSetUp,
  makeChild,
  makeFamily,
  makeLocation,
  makePerson,
  makeStaff,
  type TestLocation,
} from "../../support/factories";
import { countStatements } from "../../support/statements";

// Row-level policies go by the real day, so these tests look at the week after next.
const week = weekRange(addDays(today(now()), 14));
const daysOf = (sessions: { day: string }[]) => sessions.map((session) => session.day);

async function bookExtra(at: TestLocation, childId: string, guardianId: string, day: string) {
  const slot = { childId, day: asCareDay(day), fromTime: asLocalTime("07:45"), toTime: asLocalTime("13:00") };
  await inTransaction({ kind: "person", personId: guardianId }, async (tx) => {
    const requestId = randomUUID();
    await tx.insert(careRequest).values({
      id: requestId,
      childId,
      locationId: at.id,
      askedBy: guardianId,
      kind: "extra",
      sendKey: randomUUID(),
      firstDay: slot.day,
    });
    await tx.insert(careRequestSlot).values({ ...slot, requestId, booked: true });
  });
}

it("derives a parent's week from contract, closure, absence and extra", async () => {
  const { location, parent, child } = await makeFamily({ weekdays: [1, 2, 4] });
  await bookExtra(location, child.id, parent.id, addDays(week.from, 2));
  await asSetUp((tx) =>
    tx.insert(closureDay).values({ locationId: location.id, day: addDays(week.from, 3), name: "Studiedag" }),
  );
  await inTransaction(parent.actor, (tx) =>
    tx.insert(absence).values({
      childId: child.id,
      day: addDays(week.from, 1),
      kind: "sick",
      reportedBy: parent.id,
      reportedAt: now(),
    }),
  );
  const sessions = await careSessionsOfChildren(parent.actor, [child.id], week);
  expect(sessions.map((one) => [one.day, one.origin, one.status, one.dayPart, one.closureName])).toEqual([
    [week.from, "contract", "planned", "full_day", null],
    [addDays(week.from, 1), "contract", "sick", "full_day", null],
    [addDays(week.from, 2), "extra", "planned", "morning", null],
    [addDays(week.from, 3), "contract", "closed", "full_day", "Studiedag"],
  ]);
  expect(sessions[0]).toMatchObject({
    groupName: "Vlinders",
    locationId: location.id,
    from: "07:45",
    to: "18:30",
  });
});

it("takes one statement, for one child as for many, a week as a year", async () => {
  const at = await makeLocation();
  const parent = await makePerson();
  const children: string[] = [];
  for (const givenName of ["Saar", "Bram", "Lotte"])
    children.push((await makeChild(at, parent.id, { givenName })).id);
  const carer = await makeStaff("carer", at.id);
  const year = { from: week.from, to: addDays(week.from, 365) };
  for (const work of [
    () => careSessionsOfChildren(parent.actor, children.slice(0, 1), week),
    () => careSessionsOfChildren(parent.actor, children, year),
    () => careSessionsOfGroup(carer.actor, at.groupId, year),
    () => careSessionsOfLocation(carer.actor, at.id, year),
  ])
    expect((await countStatements(work)).count).toBe(1);
});

it("shows a group and a location their children, and only theirs", async () => {
  const { location, child } = await makeFamily({ weekdays: [1] });
  const elsewhere = await makeFamily({ weekdays: [1] });
  const carer = await makeStaff("carer", location.id);
  const office = await makeStaff("office", null);
  for (const { actor } of [carer, office]) {
    const ofGroup = await careSessionsOfGroup(actor, location.groupId, week);
    expect(ofGroup.map((one) => one.childId)).toEqual([child.id]);
    expect(await careSessionsOfLocation(actor, location.id, week)).toEqual(ofGroup);
  }
  expect(await careSessionsOfGroup(carer.actor, elsewhere.location.groupId, week)).toEqual([]);
  expect(await careSessionsOfLocation(carer.actor, elsewhere.location.id, week)).toEqual([]);
});

it("gives nothing to who may not see: another family, another location, a block, no view of daily life", async () => {
  const { location, parent, child } = await makeFamily({ weekdays: [1] });
  const stranger = (await makeFamily()).parent;
  const blocked = await makePerson("Henk");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  const financial = await makePerson("Joke");
  await addGuardian(child.id, financial.id, { seesDaily: false, isContractHolder: true });
  const ended = await makePerson("Piet");
  await addGuardian(child.id, ended.id, { endsOn: addDays(today(now()), -1) });
  const otherCarer = await makeStaff("carer", (await makeLocation()).id);

  expect(await careSessionsOfChildren(parent.actor, [child.id], week)).toHaveLength(1);
  for (const { actor } of [stranger, blocked, financial, ended, otherCarer]) {
    expect(await careSessionsOfChildren(actor, [child.id], week)).toEqual([]);
    expect(await careSessionsOfGroup(actor, location.groupId, week)).toEqual([]);
    expect(await careSessionsOfLocation(actor, location.id, week)).toEqual([]);
  }
  expect(await careSessionsOfGroup(parent.actor, location.groupId, week)).toEqual([]);
  expect(await careSessionsOfChildren(system("outbox"), [child.id], week)).toEqual([]);
});

it("holds with the code's filter left out: the database itself shows no other family", async () => {
  const { parent, child } = await makeFamily({ weekdays: [1] });
  const other = await makeFamily({ weekdays: [1] });
  await bookExtra(other.location, other.child.id, other.parent.id, addDays(week.from, 2));
  const blocked = await makePerson("Henk");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  const carer = await makeStaff("carer", other.location.id);

  const everyChild = sql`select id as child_id from child union select child_id from placement
    union select child_id from contract union select child_id from care_request_slot
    union select ${child.id}::uuid union select ${other.child.id}::uuid`;
  const childrenSeenBy = async (actor: Actor) => {
    const sessions = await inTransaction(actor, (tx) => sessionsIn(tx, everyChild, week));
    return [...new Set(sessions.map((one) => one.childId))];
  };
  expect(await childrenSeenBy(parent.actor)).toEqual([child.id]);
  expect(await childrenSeenBy(blocked.actor)).toEqual([]);
  expect(await childrenSeenBy(carer.actor)).toEqual([other.child.id]);
});

it("follows a child to its new group, and shows nothing after the contract", async () => {
  const { location, parent, child } = await makeFamily({ weekdays: [1, 5], endsOn: addDays(week.from, 1) });
  const sessions = await careSessionsOfChildren(parent.actor, [child.id], week);
  expect(daysOf(sessions)).toEqual([week.from]);
  const carer = await makeStaff("carer", location.id);
  expect(daysOf(await careSessionsOfGroup(carer.actor, location.groupId, week))).toEqual([week.from]);
});

it("answers ids that are not there, and no ids at all, with nothing", async () => {
  const { parent } = await makeFamily();
  expect(await careSessionsOfChildren(parent.actor, [], week)).toEqual([]);
  expect(await careSessionsOfChildren(parent.actor, [randomUUID()], week)).toEqual([]);
  expect(await careSessionsOfGroup(parent.actor, randomUUID(), week)).toEqual([]);
});
