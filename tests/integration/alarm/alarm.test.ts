import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { alarm } from "@/db/schema/alarm";
import { inTransaction } from "@/db/transaction";
import { type Actor, system, systemJobs } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { type ActResult, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { countOpenAlarms, listAlarms } from "@/lib/alarm/queries";
import { addMinutes, type Instant, instant } from "@/lib/time/instant";
import { asSetUp, auditRows, makeFamily, makeLocation, makePerson, makeStaff } from "../../support/factories";

const at = instant("2026-11-24T10:00:00.000Z") as Instant;
const rowsAbout = (subject: string) =>
  asSetUp((tx) => tx.select().from(alarm).where(eq(alarm.subject, subject)).orderBy(alarm.createdAt));
const raise = (actor: Actor, subject: string, facts = {}, moment = at) =>
  inTransaction(actor, (tx) => raiseAlarm(tx, { kind: "account-siege", subject, facts, at: moment }));

describe("raising an alarm", () => {
  it("is for every person and every job, and counts up the one that is open", async () => {
    const subject = randomUUID();
    const place = await makeLocation();
    const actors: Actor[] = [
      ...systemJobs.map((job) => system(job)),
      (await makePerson()).actor,
      (await makeStaff("carer", place.id)).actor,
    ];
    for (const [minute, actor] of actors.entries())
      await raise(actor, subject, { tries: minute }, addMinutes(at, minute));
    const rows = await rowsAbout(subject);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      raisedAt: at,
      lastAt: addMinutes(at, actors.length - 1),
      times: actors.length,
      facts: { tries: actors.length - 1 },
    });
  });

  it("ends in one row when many are at it at once", async () => {
    const subject = randomUUID();
    await Promise.all(Array.from({ length: 12 }, () => raise(system("sign-in"), subject)));
    expect((await rowsAbout(subject)).map(({ times }) => times)).toEqual([12]);
  });

  it("stays when the act is refused afterwards, once, and nothing else does", async () => {
    const subject = randomUUID();
    const { actor } = await makePerson();
    const act = defineAct({
      name: "outbox.retried",
      by: "person",
      input: made<ActResult<undefined>>(),
      may: inScope,
      work: async ({ tx }, end) => {
        await raiseAlarm(tx, { kind: "bulk-reading", subject, facts: { personId: actor.personId }, at });
        return end;
      },
    });
    const outcome = await act(actor, refused("busy"), at);
    expect(outcome).toMatchObject({ code: "busy" });
    expect((await rowsAbout(subject)).map(({ times }) => times)).toEqual([1]);
    await act(actor, unrecorded(undefined), at);
    expect((await rowsAbout(subject)).map(({ times }) => times)).toEqual([2]);
  });

  it.each([{ personId: "Eva de Vries" }, { tries: true }, { tries: ["1"] }, { tries: { a: 1 } }, []])(
    "takes ids and numbers only, not %j",
    async (facts) => {
      await expect(raise(system("sign-in"), randomUUID(), facts as object)).rejects.toThrow();
    },
  );
});

describe("answering an alarm", () => {
  const open = async () => {
    const { parent, child, location } = await makeFamily();
    const subject = parent.accountId;
    const facts = { accountId: subject, childId: child.id, locationId: location.id, tries: 100 };
    await raise(system("sign-in"), subject, facts);
    const [row] = await rowsAbout(subject);
    if (!row) throw new Error("no alarm");
    return { id: row.id, subject, parent, child, location };
  };

  it("is an administrator's, who reads names where ids are kept, with an audit row", async () => {
    const { id, subject, parent, child, location } = await open();
    const { actor } = await makeStaff("admin", null);
    const before = await countOpenAlarms(actor);
    const shown = (await listAlarms(actor)).open.find((one) => one.id === id);
    expect(shown?.facts).toEqual([
      { name: "accountId", value: parent.actor.name, person: parent.actor.name },
      { name: "childId", value: `${child.givenName} ${child.familyName}`, childId: child.id },
      { name: "locationId", value: location.name },
      { name: "tries", value: "100" },
    ]);
    expect(await answerAlarm(actor, { alarmId: id, note: "Gebeld" }, at)).toMatchObject({ ok: true });
    expect(await countOpenAlarms(actor)).toBe(before - 1);
    const answered = (await listAlarms(actor)).answered.find((one) => one.id === id);
    expect(answered?.answer).toEqual({ at, by: actor.name, note: "Gebeld" });
    expect((await auditRows("alarm.answered")).at(-1)).toMatchObject({ outcome: "done", subjectId: id });
    await raise(system("sign-in"), subject);
    expect(await rowsAbout(subject)).toHaveLength(2);
  });

  it("is nobody else's, and the attempt is noted", async () => {
    const { id } = await open();
    const place = await makeLocation();
    for (const { actor } of [
      await makePerson(),
      await makeStaff("carer", place.id),
      await makeStaff("manager", place.id),
      await makeStaff("office", null),
    ]) {
      expect(await listAlarms(actor)).toEqual({ open: [], answered: [] });
      expect(await countOpenAlarms(actor)).toBe(0);
      expect(await answerAlarm(actor, { alarmId: id, note: "x" }, at)).toMatchObject({ code: "notFound" });
      expect((await auditRows("alarm.answered")).at(-1)).toMatchObject({
        outcome: "refused",
        actorPersonId: actor.personId,
      });
      await expect(
        inTransaction(actor, (tx) => tx.select().from(alarm)).then((rows) => rows.length),
      ).resolves.toBe(0);
    }
  });

  it("has one winner, and a second click finds it answered", async () => {
    const { id } = await open();
    const admins = await Promise.all([makeStaff("admin", null), makeStaff("admin", null)]);
    const outcomes = await Promise.all(
      admins.map(({ actor }) => answerAlarm(actor, { alarmId: id, note: "Gezien" }, at)),
    );
    expect(outcomes.map((one) => one.ok).sort()).toEqual([false, true]);
  });
});
