import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { notification } from "@/db/schema/notification";
import { inTransaction } from "@/db/transaction";
import { type Actor, system } from "@/lib/access/actor";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { telling } from "@/lib/notify/tell";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  asSetUp,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
  outboxRows,
} from "../../support/factories";
import { lettersAbout, notificationsAbout } from "../../support/told";
import { ask } from "../care-request/support";

beforeAll(makeOrganisation);

/** A child with two guardians, whose request the manager of its location has answered; nobody was told yet. */
async function makeDecided() {
  const family = await makeFamily();
  const other = await makePerson("Thijs");
  await addGuardian(family.child.id, other.id);
  const manager = await makeStaff("manager", family.location.id);
  const requestId = await ask(family.parent.actor, family.child.id);
  await rejectCareRequest(manager.actor, { requestId, reason: "Vol." }, now());
  const [event] = (await outboxRows("care-request.decided")).filter(
    ({ payload }) => payload.requestId === requestId,
  );
  if (!event) throw new Error("nothing was planned");
  const told = async () =>
    (await notificationsAbout({ requestId })).filter(({ kind }) => kind === "care-request.decided");
  return { ...family, other, manager, requestId, event, told };
}

it("plans what happened with its ids only, and gives each recipient one notification", async () => {
  const { parent, other, child, requestId, event, told } = await makeDecided();
  expect(event.payload).toEqual({ requestId });
  const rows = await told();
  expect(rows.map(({ personId }) => personId).sort()).toEqual([parent.id, other.id].sort());
  for (const row of rows)
    expect(row).toMatchObject({
      eventId: event.id,
      subject: { requestId },
      topic: "careRequests",
      childId: child.id,
      happenedAt: event.runAt,
      readAt: null,
    });
});

it("looks up who may know when it is told, not when it happened", async () => {
  const { other, child, parent, told } = await makeDecided();
  const left = { endsOn: addDays(today(now()), -1) };
  await asSetUp((tx) => tx.update(guardianship).set(left).where(eq(guardianship.personId, other.id)));
  const stepmother = await makePerson("Lot");
  await addGuardian(child.id, stepmother.id);
  const people = (await told()).map(({ personId }) => personId);
  expect(people.sort()).toEqual([parent.id, stepmother.id].sort());
});

it("tells nobody twice and plans one letter each, by two workers at once or started again", async () => {
  const { requestId, event, told } = await makeDecided();
  const effect = { id: event.id, payload: { requestId }, plannedAt: event.runAt, now: now() };
  await Promise.all([1, 2].map(() => telling("care-request.decided")(effect)));
  await telling("care-request.decided")(effect);
  expect(await told()).toHaveLength(2);
  expect(await lettersAbout("mail.care-request-decided", { requestId })).toHaveLength(2);
});

const readBy = (actor: Actor) =>
  inTransaction(actor, (tx) => tx.select({ personId: notification.personId }).from(notification));
const markAll = (actor: Actor) =>
  inTransaction(actor, (tx) => tx.update(notification).set({ readAt: now() }).returning());

it("lets the recipient read and mark the own rows, and nobody else's", async () => {
  const { parent, other, manager, told } = await makeDecided();
  await told();
  expect(await readBy(parent.actor)).toEqual([{ personId: parent.id }]);
  for (const { actor } of [await makeStaff("office", null), await makeFamily().then((one) => one.parent)])
    expect(await readBy(actor)).toEqual([]);
  expect((await readBy(manager.actor)).filter(({ personId }) => personId !== manager.id)).toEqual([]);
  expect(await markAll(other.actor)).toMatchObject([{ personId: other.id, readAt: expect.any(Date) }]);
  const unread = (await told()).filter(({ readAt }) => readAt === null);
  expect(unread.map(({ personId }) => personId)).toEqual([parent.id]);
});

it("is written by the job that tells, and changed in nothing but the mark", async () => {
  const { parent, child, event, told } = await makeDecided();
  await told();
  const row = {
    eventId: event.id,
    kind: "news.published",
    subject: {},
    personId: parent.id,
    topic: "news",
    childId: child.id,
    happenedAt: now(),
  } as const;
  const refused = { cause: { code: "42501" } };
  for (const actor of [parent.actor, system("housekeeping"), system("set-up")])
    await expect(inTransaction(actor, (tx) => tx.insert(notification).values(row))).rejects.toMatchObject(
      refused,
    );
  for (const change of [{ subject: {} }, { kind: "news.published" }, { personId: parent.id }] as const)
    await expect(
      inTransaction(parent.actor, (tx) => tx.update(notification).set(change)),
    ).rejects.toMatchObject(refused);
});
