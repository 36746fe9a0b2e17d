import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { contractPattern } from "@/db/schema/contract";
import { closureDay } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { closeDaysSchema } from "@/lib/organisation/arrangement-schema";
import { closeDays } from "@/lib/organisation/close-days";
import { reopenDay } from "@/lib/organisation/reopen-day";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { parityOf, weekNumber } from "@/lib/time/week-parity";
import { workAsOwner } from "../../support/ask-as-owner";
import { addGuardian, asSetUp, makeChild, makeOrganisation, makePerson } from "../../support/factories";
import { lettersAbout, notificationsAbout, recipientsNow } from "../../support/told";
import { ask, friday, monday, wednesday, week } from "../care-request/support";
import { makeHouse } from "./support";

beforeAll(makeOrganisation);

type House = Awaited<ReturnType<typeof makeHouse>>;

/** Closes the location from the first day to the last and tells how its rows are known. */
async function close({ office, location }: House, startsOn: CareDay, endsOn = startsOn, more = {}) {
  const form = { locationId: location.id, startsOn, endsOn, name: "Studiedag", tell: "on", ...more };
  orThrow(await closeDays(office.actor, closeDaysSchema.parse(form), now()));
  const rows = await asSetUp((tx) =>
    tx.select().from(closureDay).where(eq(closureDay.locationId, location.id)).orderBy(closureDay.day),
  );
  const [row] = rows.filter(({ day }) => day === startsOn);
  if (!row) throw new Error("nothing was closed");
  return row;
}

it("tells the guardians whose child would have come, once for all days and all their children", async () => {
  const house = await makeHouse();
  const { parent, child, location } = house;
  const other = await makePerson("Thijs");
  await addGuardian(child.id, other.id);
  await makeChild(location, parent.id, { givenName: "Bram" });
  const notThatDay = await makePerson("Lot");
  await makeChild(location, notThatDay.id, { weekdays: [5] });
  const { closingId } = await close(house, monday, addDays(monday, 1));
  const told = await notificationsAbout({ closingId });
  expect(told.map(({ personId }) => personId).sort()).toEqual([parent.id, other.id].sort());
  expect(await lettersAbout("mail.days-closed", { closingId })).toHaveLength(2);
});

it("tells nobody without the tick, neither of the closing nor of the reopening", async () => {
  const house = await makeHouse();
  const row = await close(house, monday, monday, { tell: undefined });
  const { told } = orThrow(
    await reopenDay(house.office.actor, { closureDayId: row.id, whole: false }, now()),
  );
  expect(told).toBe(false);
  expect(await notificationsAbout({ closingId: row.closingId })).toEqual([]);
  expect(await notificationsAbout({ closureDayId: row.id })).toEqual([]);
});

it("tells the same families that the day is open again, and lets a letter about a closing that went fall", async () => {
  const house = await makeHouse();
  const row = await close(house, monday);
  expect(await recipientsNow("days.closed", { closingId: row.closingId })).toEqual([house.parent.id]);
  orThrow(await reopenDay(house.office.actor, { closureDayId: row.id, whole: false }, now()));
  expect(await recipientsNow("days.closed", { closingId: row.closingId })).toEqual([]);
  const told = await notificationsAbout({ closureDayId: row.id });
  expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([[house.parent.id, "day.reopened"]]);
  await close(house, monday);
  const ids = { closureDayId: row.id, day: monday, place: house.location.id };
  expect(await recipientsNow("day.reopened", ids)).toEqual([]);
});

it("tells a family once when a whole closing is opened again, also where only its last day was theirs", async () => {
  const house = await makeHouse();
  const row = await close(house, addDays(monday, -3), monday);
  orThrow(await reopenDay(house.office.actor, { closureDayId: row.id, whole: true }, now()));
  const told = await notificationsAbout({ closureDayId: row.id });
  expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([[house.parent.id, "day.reopened"]]);
});

it("tells nobody twice of a day that closes everywhere and was closed at their location", async () => {
  const house = await makeHouse();
  const { parent, office } = house;
  const neighbours = await makeHouse();
  const farMonday = addDays(monday, 25 * 7);
  await close(house, farMonday);
  // Not told: it would reach the families of other tests.
  const form = { locationId: "", startsOn: farMonday, endsOn: "", name: "Storm" };
  orThrow(await closeDays(office.actor, closeDaysSchema.parse(form), now()));
  const [all] = await asSetUp((tx) => tx.select().from(closureDay).where(eq(closureDay.name, "Storm")));
  if (!all) throw new Error("nothing was closed");
  const told = await recipientsNow("days.closed", { closingId: all.closingId });
  expect(told).toContain(neighbours.parent.id);
  expect(told).not.toContain(parent.id);
  orThrow(await reopenDay(office.actor, { closureDayId: all.id, whole: false }, now()));
});

it("tells nobody who is blocked or whose time is over", async () => {
  const house = await makeHouse();
  const { closingId } = await close(house, monday);
  await asSetUp((tx) =>
    tx
      .update(guardianship)
      .set({ blockReason: "Uitspraak" })
      .where(eq(guardianship.personId, house.parent.id)),
  );
  expect(await recipientsNow("days.closed", { closingId })).toEqual([]);
});

it("asks for agreed care as the planning derives it: every second week, a granted extra, a weekday that is shut", async () => {
  const house = await makeHouse();
  const { child, parent, location, manager } = house;
  const every = (change: Partial<typeof contractPattern.$inferInsert>) =>
    workAsOwner((tx) =>
      tx.update(contractPattern).set(change).where(eq(contractPattern.contractId, child.contractId)),
    );
  const agree = async (day: CareDay) => {
    const sessions = await careSessionsOfChildren(parent.actor, [child.id], { from: day, to: day });
    const ids = { closureDayId: child.id, day, place: location.id };
    const told = await recipientsNow("day.reopened", ids);
    expect(told).toEqual(sessions.length > 0 ? [parent.id] : []);
    return told.length > 0;
  };
  expect(await agree(monday)).toBe(true);
  expect(await agree(wednesday)).toBe(false);
  await every({ parity: parityOf(weekNumber(monday)) });
  expect([await agree(monday), await agree(addDays(monday, 7)), await agree(addDays(monday, 14))]).toEqual([
    true,
    false,
    true,
  ]);
  await every({ endsOn: addDays(monday, 1) });
  expect(await agree(addDays(monday, 14))).toBe(false);
  const requestId = await ask(parent.actor, child.id, { days: [friday] });
  expect(await agree(friday)).toBe(false);
  orThrow(await approveCareRequest(manager.actor, { requestId, despiteFull: true }, now()));
  expect(await agree(friday)).toBe(true);
  expect(await agree(week.to)).toBe(false);
});
