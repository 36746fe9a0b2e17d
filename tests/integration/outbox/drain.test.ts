import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { localMail, outbox } from "@/db/schema/system";
import { claimLetters } from "@/lib/jobs/claim";
import { isCronCaller } from "@/lib/jobs/cron-caller";
import { drain } from "@/lib/jobs/drain";
import { countDeadLetters, listDeadLetters } from "@/lib/jobs/queries";
import { retryDeadLetter } from "@/lib/jobs/retry-dead-letter";
import { delayMinutes, markDone, maxAttempts } from "@/lib/jobs/settle";
import { plan } from "@/lib/outbox/plan";
import { now } from "@/lib/time/clock";
import { addMinutes, type Instant } from "@/lib/time/instant";
import {
  asSetUp,
  auditRows,
  makeLocation,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";

beforeAll(makeOrganisation);

/** To as many people: letters to one of them would wait for each other. */
const planMany = async (count: number) => {
  const people = await Promise.all(Array.from({ length: count }, () => makePerson()));
  await asSetUp(async (tx) => {
    for (const { accountId } of people)
      await plan(tx, {
        kind: "mail.password-changed",
        payload: { accountId },
        dedupeKey: randomUUID(),
        runAt: now(),
      });
  });
};
const makeDead = async () => {
  const id = randomUUID();
  await asSetUp((tx) =>
    tx.insert(outbox).values({
      id,
      kind: "mail.password-changed",
      payload: { accountId: randomUUID() },
      dedupeKey: id,
      runAt: now(),
      attempts: maxAttempts,
      deadAt: now(),
      lastError: "Error",
    }),
  );
  return id;
};

describe("the outbox", () => {
  it("gives each row to one of several workers at once and does every one once", async () => {
    await planMany(40);
    const until = addMinutes(now(), 1);
    const drained = await Promise.all([1, 2, 3, 4].map(() => drain({ until, batch: 3 })));
    expect(drained.reduce((sum, one) => sum + one.done, 0)).toBe(40);
    expect(
      await asSetUp((tx) => tx.select().from(outbox)).then((rows) => rows.every((row) => row.doneAt)),
    ).toBe(true);
  });

  it("plans the same effect once however often it is asked", async () => {
    const { accountId } = await makePerson();
    const effect = {
      kind: "mail.password-changed",
      payload: { accountId },
      dedupeKey: randomUUID(),
      runAt: now(),
    } as const;
    await asSetUp((tx) => plan(tx, effect));
    await asSetUp((tx) => plan(tx, effect));
    expect((await drain({ until: addMinutes(now(), 1) })).done).toBe(1);
  });

  it("leaves nothing behind when the act is rolled back", async () => {
    const { accountId } = await makePerson();
    const dedupeKey = randomUUID();
    const act = asSetUp(async (tx) => {
      await plan(tx, { kind: "mail.password-changed", payload: { accountId }, dedupeKey, runAt: now() });
      throw new Error("no");
    });
    await expect(act).rejects.toThrow("no");
    expect(await drain({ until: addMinutes(now(), 1) })).toEqual({ done: 0, failed: 0 });
  });

  it("hands a dead worker's rows to another after the lease, and a late finisher changes nothing", async () => {
    await planMany(1);
    const claim = async (at: Instant) => (await claimLetters(at, 10)).rows;
    const [taken] = await claim(now());
    expect(await claim(now())).toEqual([]);
    const later = addMinutes(now(), 3);
    const [again] = await claim(later);
    expect(again).toMatchObject({ id: taken?.id, attempts: 2 });
    if (!taken || !again) throw new Error("nothing claimed");
    await markDone([taken], later);
    const open = await asSetUp((tx) => tx.select().from(outbox)).then((rows) =>
      rows.find((row) => row.id === taken.id),
    );
    expect(open?.doneAt).toBeNull();
    await markDone([again], later);
  });

  it("waits longer after each failure, at most six hours", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(delayMinutes)).toEqual([1, 4, 16, 64, 256, 360, 360]);
  });

  it("writes to the local mailbox once, however often the worker is interrupted before it could say so", async () => {
    const { accountId, email } = await makePerson();
    await asSetUp((tx) =>
      plan(tx, {
        kind: "mail.password-changed",
        payload: { accountId },
        dedupeKey: randomUUID(),
        runAt: now(),
      }),
    );
    await drain({ until: addMinutes(now(), 1) });
    await asSetUp((tx) => tx.select().from(outbox)).then((rows) =>
      expect(rows.at(-1)?.doneAt).not.toBeNull(),
    );
    const mails = await import("@/db/transaction").then(({ inTransaction }) =>
      inTransaction({ kind: "system", job: "outbox" }, (tx) => tx.select().from(localMail)),
    );
    expect(mails.filter((mail) => mail.recipient === email)).toHaveLength(1);
  });
});

describe("dead letters", () => {
  it("are shown to the office and go again on request, with an audit row", async () => {
    const id = await makeDead();
    const { actor } = await makeStaff("office", null);
    expect((await listDeadLetters(actor)).map((letter) => letter.id)).toContain(id);
    expect(await countDeadLetters(actor)).toBe((await listDeadLetters(actor)).length);
    expect(await retryDeadLetter(actor, { outboxId: id }, now())).toEqual({ ok: true, value: undefined });
    expect((await listDeadLetters(actor)).map((letter) => letter.id)).not.toContain(id);
    expect((await auditRows("outbox.retried")).at(-1)).toMatchObject({ outcome: "done", subjectId: id });
  });

  it("say to whom they were, by person or by account", async () => {
    const { actor } = await makeStaff("office", null);
    const parent = await makePerson("Anna");
    const dead = (kind: "mail.message" | "mail.password-changed", payload: Record<string, string>) =>
      asSetUp(async (tx) => {
        const row = { kind, payload, dedupeKey: randomUUID(), runAt: now(), deadAt: now() };
        return (await tx.insert(outbox).values(row).returning())[0]?.id;
      });
    const ids = [
      await dead("mail.message", { conversationId: randomUUID(), personId: parent.id }),
      await dead("mail.password-changed", { accountId: parent.accountId }),
      await dead("mail.message", { conversationId: randomUUID(), personId: randomUUID() }),
    ];
    const letters = await listDeadLetters(actor);
    const to = ids.map((id) => letters.find((letter) => letter.id === id)?.to);
    expect(to).toEqual([expect.stringContaining("Anna"), expect.stringContaining("Anna"), null]);
  });

  it("are not there for a parent, a carer or a manager, and the attempt is noted", async () => {
    const id = await makeDead();
    const at = await makeLocation();
    for (const { actor } of [
      await makePerson(),
      await makeStaff("carer", at.id),
      await makeStaff("manager", at.id),
    ]) {
      expect(await listDeadLetters(actor)).toEqual([]);
      expect(await countDeadLetters(actor)).toBe(0);
      expect(await retryDeadLetter(actor, { outboxId: id }, now())).toMatchObject({
        ok: false,
        code: "notFound",
      });
      expect((await auditRows("outbox.retried")).at(-1)).toMatchObject({
        outcome: "refused",
        actorPersonId: actor.personId,
      });
    }
  });

  it("go again once when two people click at once", async () => {
    const id = await makeDead();
    const { actor } = await makeStaff("office", null);
    const answers = await Promise.all([1, 2].map(() => retryDeadLetter(actor, { outboxId: id }, now())));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });
});

describe("the cron route's guard", () => {
  it("knows the scheduler by its bearer secret only", () => {
    expect(isCronCaller(`Bearer ${process.env.CRON_SECRET}`)).toBe(true);
    for (const other of [null, "", "Bearer ", `bearer ${process.env.CRON_SECRET}`, "Bearer nope"])
      expect(isCronCaller(other)).toBe(false);
  });
});
