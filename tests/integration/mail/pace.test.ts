import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alarm } from "@/db/schema/alarm";
import { mailPace, outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { drain } from "@/lib/jobs/drain";
import { takeTurn } from "@/lib/mail/pace";
import { plan } from "@/lib/outbox/plan";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { asSetUp, makeOrganisation } from "../../support/factories";
import {
  expectEachOnceInOrder,
  makeDueAgain,
  people,
  planLetters,
  rowsOf,
  switchOf,
} from "../../support/many-letters";
import { type Moods, startResendServer } from "../../support/resend-server";

const key = "re_test_key";
const rate = 200;
const calm: Moods = { rate: null, cutEvery: null, quota: null, batch: true, refuses: [] };
let service: Awaited<ReturnType<typeof startResendServer>>;

beforeAll(async () => {
  service = await startResendServer(key);
  process.env.RESEND_API_KEY = key;
  process.env.RESEND_BASE_URL = service.url;
  process.env.MAIL_CALLS_PER_SECOND = String(rate);
  await makeOrganisation();
  // The first letter loads the templates, which takes longer than all that follow.
  await planLetters(await people(1), 1);
  await work();
});
afterAll(() => service.stop());

const asWorker = system("outbox");
const endPause = () =>
  inTransaction(asWorker, (tx) => tx.update(mailPace).set({ pausedUntil: null, oneByOneUntil: null }));
beforeEach(async () => {
  service.received.length = 0;
  service.calls.length = 0;
  service.together.length = 0;
  Object.assign(service.moods, calm);
  await endPause();
  await inTransaction(asWorker, (tx) =>
    tx.update(outbox).set({ doneAt: now(), deadAt: null }).where(sql`done_at is null`),
  );
});

const work = (batch?: number) => drain({ until: addMinutes(now(), 1), lanes: ["letters"], batch });
/** Several processes at once, again and again as time would, until nothing waits. */
async function untilAllWent(keys: readonly string[], batch: number) {
  for (let round = 0; round < 40; round++) {
    await Promise.all([work(batch), work(batch)]);
    const open = (await rowsOf(keys)).filter((row) => !row.doneAt && !row.deadAt);
    if (open.length === 0) return;
    await makeDueAgain();
  }
  throw new Error("letters are still waiting");
}

async function expectAllWent(keys: readonly string[]) {
  expect((await rowsOf(keys)).map((row) => [row.doneAt !== null, row.deadAt])).toEqual(
    keys.map(() => [true, null]),
  );
}

describe("letters to many", () => {
  it.each([
    ["in calls of many", { batch: true, cutEvery: 4 }],
    ["one call each, where the service takes one", { batch: false, cutEvery: 10 }],
  ])("arrive once, in order per person and none dead, %s", async (_name, how) => {
    Object.assign(service.moods, { rate, ...how });
    const to = await people(6);
    const keys = await planLetters(to, 4);
    await untilAllWent(keys, 3);
    await expectEachOnceInOrder(service.received, keys, to);
  });

  it("share one budget of calls, whoever makes them", async () => {
    const started = performance.now();
    await Promise.all(Array.from({ length: 41 }, takeTurn));
    expect(performance.now() - started).toBeGreaterThan((40 * 1000) / rate);
  });

  it("lose one that the service refuses, and no other of the same call", async () => {
    const to = await people(4);
    const [first] = to;
    service.moods.refuses = [first?.email ?? ""];
    const keys = await planLetters(to, 1);
    await work();
    const dead = (await rowsOf(keys)).filter((row) => row.deadAt);
    expect(dead.map((row) => [row.payload.emailSwitchId, row.lastError])).toEqual([
      [first && (await switchOf(first)), "mail service: refused"],
    ]);
    expect(service.received).toHaveLength(3);
  });

  it("do not wait behind a mailing when somebody asked for them", async () => {
    const [eva] = await people(1);
    if (!eva) throw new Error("nobody");
    const early = addMinutes(now(), -5);
    await asSetUp(async (tx) => {
      const payload = { personId: eva.id, accountId: eva.accountId };
      await plan(tx, { kind: "mail.account-siege", payload, dedupeKey: "slow", runAt: early });
    });
    service.failNext({ status: 500, name: "internal_server_error" });
    await work();
    await planLetters([eva], 1);
    await work();
    expect(service.received.map((mail) => mail.subject)).toEqual([expect.stringContaining("e-mailadres")]);
  });
});

describe("a service that takes one letter a call", () => {
  it("is asked for more only once an hour, and its letters arrive", async () => {
    service.moods.batch = false;
    const first = await planLetters(await people(3), 1);
    await work();
    const second = await planLetters(await people(3), 1);
    await work();
    await expectAllWent([...first, ...second]);
    expect(service.together).toHaveLength(1);
  });

  it("has a call of many taken apart that was cut off before it said so", async () => {
    service.moods.batch = false;
    service.moods.cutEvery = 1;
    const keys = await planLetters(await people(3), 1);
    await work();
    service.moods.cutEvery = null;
    await makeDueAgain();
    await work();
    await expectAllWent(keys);
  });
});

describe("the service's own limits", () => {
  it("cost no letter a try and stop everybody for as long as it asks", async () => {
    const keys = await planLetters(await people(3), 1);
    service.failNext({ status: 429, name: "rate_limit_exceeded" });
    await work();
    expect((await rowsOf(keys)).map((row) => [row.attempts, row.doneAt !== null])).toEqual(
      keys.map(() => [1, true]),
    );
  });

  it("of a day stop the letters with an alarm; they go once the quota is new", async () => {
    service.moods.quota = 2;
    const keys = await planLetters(await people(3), 1);
    for (let round = 0; round < 3; round++) {
      await work();
      await endPause();
    }
    const waiting = await rowsOf(keys);
    expect(waiting.map((row) => [row.attempts, row.doneAt, row.deadAt])).toEqual(
      keys.map(() => [0, null, null]),
    );
    expect(await asSetUp((tx) => tx.select().from(alarm))).toMatchObject([
      { kind: "mail-quota", subject: "day", times: 3, facts: { waiting: 3, minutes: 15 }, answeredAt: null },
    ]);
    service.moods.quota = null;
    await work();
    expect(service.received).toHaveLength(3);
  });

  it("are not asked again while a pause lasts", async () => {
    service.moods.quota = 0;
    await planLetters(await people(2), 1);
    await Promise.all([work(), work()]);
    const asked = service.calls.length;
    await Promise.all([work(), work()]);
    expect(service.calls).toHaveLength(asked);
  });
});
