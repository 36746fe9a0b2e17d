import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { alarm } from "@/db/schema/alarm";
import { readingBrake } from "@/db/schema/reading";
import { inTransaction } from "@/db/transaction";
import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { listAlarms } from "@/lib/alarm/queries";
import { openChildSheet } from "@/lib/family/child-sheet";
import { openFamilyFile } from "@/lib/family/family-file";
import { groupDay } from "@/lib/logbook/group-day";
import { readingLimits } from "@/lib/reading/limits";
import { watchReading } from "@/lib/reading/watch-reading";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import {
  asSetUp,
  makeChild,
  makeLocation,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { countStatements } from "../../support/statements";

const most = readingLimits.manager.children.hour;
let house: Awaited<ReturnType<typeof makeHouse>>;

/** More children at one location than a manager opens in an hour. */
async function makeHouse() {
  await makeOrganisation();
  const location = await makeLocation();
  const parent = await makePerson();
  const children: string[] = [];
  for (let one = 0; one < most + 5; one++)
    children.push((await makeChild(location, parent.id, { weekdays: [], allergies: ["Ei"] })).id);
  return { location, children };
}
beforeAll(async () => {
  house = await makeHouse();
}, 120_000);

const alarmsAbout = (personId: string) =>
  asSetUp((tx) => tx.select().from(alarm).where(eq(alarm.subject, personId)));
const brakeOf = (personId: string) =>
  asSetUp((tx) => tx.select().from(readingBrake).where(eq(readingBrake.personId, personId)));
const timed = async (work: () => Promise<unknown>) => {
  const before = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - before) / 1e6;
};
const openAll = async (actor: Parameters<typeof openFamilyFile>[0], ids: readonly string[]) => {
  for (const id of ids) expect(await openFamilyFile(actor, id, now())).not.toBeNull();
};

it("tells administrators who opened far more files than the work asks for, and keeps the next ones back", async () => {
  const manager = await makeStaff("manager", house.location.id);
  await openAll(manager.actor, house.children.slice(0, most));
  await watchReading(now());
  expect(await alarmsAbout(manager.id)).toEqual([]);

  await openAll(manager.actor, house.children.slice(most, most + 1));
  await watchReading(now());
  const facts = { personId: manager.id, opened: most + 1, limit: most, minutes: 60 };
  expect(await alarmsAbout(manager.id)).toMatchObject([{ kind: "bulk-reading", facts, times: 1 }]);
  const admin = await makeStaff("admin", null);
  expect((await listAlarms(admin.actor)).open.map((one) => one.kind)).toContain("bulk-reading");

  const file = () => openFamilyFile(manager.actor, house.children[0] ?? "", now());
  expect(await timed(file)).toBeGreaterThan(499);
  const { result } = await countStatements(file);
  expect(result?.id).toBe(house.children[0]);
});

it("never keeps back what is needed in a hurry", async () => {
  const manager = await makeStaff("manager", house.location.id);
  await inTransaction({ kind: "system", job: "housekeeping" }, (tx) =>
    tx.insert(readingBrake).values({
      personId: manager.id,
      percent: 400,
      delayMs: 8_000,
      until: addMinutes(now(), 5),
    }),
  );
  const [childId = ""] = house.children;
  const sheet = () => openChildSheet(manager.actor, childId, now());
  const list = () => groupDay(manager.actor, house.location.groupId, today(now()), now());
  expect(await timed(sheet)).toBeLessThan(8_000);
  expect(await timed(list)).toBeLessThan(8_000);
});

it("says it once until it goes on by half, also after it was answered; the list of the day does not count", async () => {
  const carer = await makeStaff("carer", house.location.id);
  const admin = await makeStaff("admin", null);
  const open = async (ids: readonly string[]) => {
    for (const id of ids) expect(await openChildSheet(carer.actor, id, now())).not.toBeNull();
  };
  const limit = readingLimits.carer.children.hour;
  await groupDay(carer.actor, house.location.groupId, today(now()), now());
  await open(house.children.slice(0, limit));
  await watchReading(now());
  expect(await alarmsAbout(carer.id)).toEqual([]);
  await open(house.children.slice(limit, limit + 1));
  await Promise.all([watchReading(now()), watchReading(now())]);
  const [raised] = await alarmsAbout(carer.id);
  if (!raised) throw new Error("no alarm");
  await answerAlarm(admin.actor, { alarmId: raised.id, note: "Nagevraagd." }, now());
  await watchReading(now());
  expect((await alarmsAbout(carer.id)).map((row) => row.times)).toEqual([1]);
  expect(await brakeOf(carer.id)).toMatchObject([{ delayMs: 500 }]);

  await open(house.children);
  await watchReading(now());
  const again = await alarmsAbout(carer.id);
  expect(again.map((row) => row.answeredAt === null).sort()).toEqual([false, true]);
  expect(await brakeOf(carer.id)).toMatchObject([{ delayMs: 1_000 }]);
});

it("lets go when the reading has slowed down", async () => {
  const manager = await makeStaff("manager", house.location.id);
  await openAll(manager.actor, house.children);
  await watchReading(now());
  expect(await brakeOf(manager.id)).toHaveLength(1);
  await watchReading(addMinutes(now(), 61));
  expect(await brakeOf(manager.id)).toEqual([]);
});

it("costs no statement more than noting alone", async () => {
  const office = await makeStaff("office", null);
  const [childId = ""] = house.children;
  const { statements } = await countStatements(() => openFamilyFile(office.actor, childId, now()));
  const noting = statements.filter((text) => text.includes("access_log") && text.includes("insert"));
  expect(noting).toHaveLength(1);
  expect(statements.filter((text) => /reading_(brake|delay)/.test(text))).toEqual(noting);
});

it("cannot be read or lifted by the reader", async () => {
  const manager = await makeStaff("manager", house.location.id);
  const rows = await inTransaction(manager.actor, (tx) => tx.select().from(readingBrake));
  expect(rows).toEqual([]);
  const lifted = await inTransaction(manager.actor, (tx) =>
    tx.update(readingBrake).set({ delayMs: 0 }).where(sql`true`).returning(),
  );
  expect(lifted).toEqual([]);
});
