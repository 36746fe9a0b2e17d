import { describe, expect, it } from "vitest";
import { findSession } from "@/lib/access/find-session";
import { orThrow } from "@/lib/act/outcome";
import { listOwnChildren } from "@/lib/family/queries";
import { latestLogEntries } from "@/lib/logbook/queries";
import { closeDay } from "@/lib/organisation/close-day";
import { readHouse } from "@/lib/organisation/queries";
import { closuresPage } from "@/lib/planning/closures-page";
import { planningPage } from "@/lib/planning/planning-page";
import { upcomingCare } from "@/lib/planning/upcoming-care";
import { addDays, asCareDay, today, weekday } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { weekRange } from "@/lib/time/day-range";
import {
  addGuardian,
  makeChild,
  makeFamily,
  makeLocation,
  makePerson,
  makeSession,
  makeStaff,
} from "../../support/factories";
import { countStatements } from "../../support/statements";

const moment = now();
const day = today(moment);

/** What the frame around every page of a parent reads: session, own children, the organisation. */
async function frame(token: string) {
  const actor = await findSession(token, moment);
  if (!actor) throw new Error("the session was not found");
  const [children] = await Promise.all([listOwnChildren(actor, moment), readHouse()]);
  return { actor, childId: String(children[0]?.id) };
}

it("reads the dashboard in four statements and the planning in three, for one child as for three", async () => {
  const { location, parent } = await makeFamily({ weekdays: [1, 2, 3, 4, 5] });
  const token = await makeSession(parent.id, moment);
  for (const more of [[], ["Milan", "Lotte"]]) {
    for (const givenName of more) await makeChild(location, parent.id, { givenName });
    const dashboard = await countStatements(async () => {
      const { actor, childId } = await frame(token);
      await Promise.all([upcomingCare(actor, childId, moment), latestLogEntries(actor, childId, 5)]);
    });
    expect(dashboard.count).toBe(4);
    const planning = await countStatements(async () => {
      const { actor, childId } = await frame(token);
      await planningPage(actor, childId, { from: day, to: addDays(day, 365) }, day);
    });
    expect(planning.count).toBe(3);
  }
});

it("shows six days at most, the nearest first", async () => {
  const { parent, child } = await makeFamily({ weekdays: [1, 2, 3, 4, 5] });
  const days = await upcomingCare(parent.actor, child.id, moment);
  expect(days).toHaveLength(6);
  expect(days.map((one) => one.day)).toEqual(days.map((one) => one.day).sort());
  expect(days[0] && days[0].day >= day).toBe(true);
});

it.each([
  ["nothing", {}, null],
  ["reversed dates", { from: "2026-05-02", to: "2026-05-01" }, "reversed"],
  ["a date that does not exist", { from: "2026-02-30", to: "2026-03-01" }, "invalid_date"],
  ["a date out of all reason", { from: "0001-01-01", to: "9999-12-31" }, "invalid_date"],
  ["a list instead of a date", { from: ["2026-05-01", "2026-05-02"], to: "2026-05-03" }, "invalid_date"],
  ["more than a year", { from: "2026-01-01", to: "2027-01-02" }, "too_long"],
])("opens on this week for %s", async (_name, wanted, problem) => {
  const { parent, child } = await makeFamily();
  expect(await planningPage(parent.actor, child.id, wanted, day)).toMatchObject({
    range: weekRange(day),
    problem,
  });
});

it("says from when to when care was agreed, only when there is nothing to show", async () => {
  const startsOn = addDays(day, 30);
  const endsOn = addDays(day, 90);
  const { parent, child } = await makeFamily({ startsOn, endsOn, weekdays: [1, 2, 3, 4, 5] });
  const agreedIn = async (from: string, to: string) =>
    (await planningPage(parent.actor, child.id, { from, to }, day)).agreed;
  expect(await agreedIn(day, day)).toEqual({ startsOn, endsOn });
  expect(await agreedIn(startsOn, addDays(startsOn, 6))).toBeNull();

  const blocked = await makePerson("Henk");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  for (const { actor } of [blocked, (await makeFamily()).parent])
    expect(await planningPage(actor, child.id, {}, day)).toMatchObject({ sessions: [], agreed: null });
});

it("has no agreed period for a child without a contract's days", async () => {
  const parent = await makePerson();
  const child = await makeChild(await makeLocation(), parent.id, { weekdays: [], startsOn: day });
  expect(await planningPage(parent.actor, child.id, {}, day)).toMatchObject({
    sessions: [],
    agreed: { startsOn: day, endsOn: null },
  });
});

describe("closing days", async () => {
  const { location, parent, child } = await makeFamily({ weekdays: [1] });
  const office = await makeStaff("office", null);
  const nextYear = Number(day.slice(0, 4)) + 1;
  const [monday, tuesday] = [1, 2].map((wanted) => {
    let found = asCareDay(`${nextYear}-03-01`);
    while (weekday(found) !== wanted) found = addDays(found, 1);
    return found;
  });
  const elsewhere = await makeLocation();
  for (const [on, name, locationId] of [
    [monday, "Studiedag", location.id],
    [tuesday, "Tuindag", location.id],
    [tuesday, "Elders dicht", elsewhere.id],
  ] as const)
    if (on) orThrow(await closeDay(office.actor, { locationId, day: on, name }, moment));

  it("stand in the planning on days with care and without, and in the list of the year", async () => {
    const week = { from: monday, to: tuesday };
    const { sessions, closed } = await planningPage(parent.actor, child.id, week, day);
    expect(sessions.map((one) => [one.day, one.status])).toEqual([[monday, "closed"]]);
    expect(closed).toEqual([
      { day: monday, name: "Studiedag" },
      { day: tuesday, name: "Tuindag" },
    ]);
    const page = await closuresPage(parent.actor, child.id, String(nextYear), day);
    expect(page.days).toEqual([
      { day: monday, name: "Studiedag", misses: true },
      { day: tuesday, name: "Tuindag", misses: false },
    ]);
  });

  it("are of this year unless a year beside it is asked for, and of nobody else's child", async () => {
    for (const wanted of [undefined, "", "1999", "abc", ["2027"]])
      expect((await closuresPage(parent.actor, child.id, wanted, day)).year).toBe(nextYear - 1);
    const stranger = (await makeFamily()).parent;
    expect((await closuresPage(stranger.actor, child.id, String(nextYear), day)).days).toEqual([]);
  });
});

it("tells a child that left or comes later from one that was never placed", async () => {
  const { location, parent } = await makeFamily();
  const [left, comes] = [addDays(day, -10), addDays(day, 10)];
  await makeChild(location, parent.id, { givenName: "Bo", startsOn: addDays(left, -100), endsOn: left });
  await makeChild(location, parent.id, { givenName: "Daan", startsOn: comes });
  const children = await listOwnChildren(parent.actor, moment);
  expect(
    children
      .filter((one) => one.groupId === null)
      .map((one) => [one.givenName, one.placedFrom, one.placedUntil])
      .sort(),
  ).toEqual([
    ["Bo", null, left],
    ["Daan", comes, null],
  ]);
});
