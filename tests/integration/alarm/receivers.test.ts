import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { alarmReceiver } from "@/db/schema/alarm-receiver";
import { roleGrant } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { findOpenAlarms, listAlarms } from "@/lib/alarm/queries";
import { readReceivers } from "@/lib/alarm/read-receivers";
import { setAlarmReceiversSchema } from "@/lib/alarm/schema";
import { setAlarmReceivers } from "@/lib/alarm/set-alarm-receivers";
import { writeAlarmRaised } from "@/lib/mail/letters/alarm";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows, makeLocation, makePerson, makeStaff, outboxRows } from "../../support/factories";

type Kind = "bulk-reading" | "log-in-spray" | "own-request-decided" | "admin-recovered";
const choose = (kind: Kind, person: string[], before: string[] = []) =>
  setAlarmReceiversSchema.parse({ kind, person, before: [...before].sort().join(" ") });
const raise = async (kind: Kind, facts = {}) => {
  const subject = randomUUID();
  await inTransaction(system("sign-in"), (tx) => raiseAlarm(tx, { kind, subject, facts, at: now() }));
  return subject;
};
/** To whom letters about the newest alarm of a kind were planned. */
const toldOf = async (kind: Kind) => {
  const rows = (await outboxRows("mail.alarm-raised")).filter((row) => row.payload.alarmKind === kind);
  const newest = rows.at(-1)?.payload.alarmId;
  return rows.filter((row) => row.payload.alarmId === newest).map((row) => row.payload.personId);
};
const house = async () => ({
  admin: await makeStaff("admin", null, "Rachid"),
  office: await makeStaff("office", null, "Ingrid"),
});

it("tells every administrator, once an alarm, until somebody is chosen; then who was chosen", async () => {
  const { admin, office } = await house();
  await raise("bulk-reading");
  expect(await toldOf("bulk-reading")).toContain(admin.id);
  expect(await toldOf("bulk-reading")).not.toContain(office.id);

  orThrow(await setAlarmReceivers(admin.actor, choose("bulk-reading", [office.id]), now()));
  const subject = await raise("bulk-reading");
  await inTransaction(system("sign-in"), (tx) =>
    raiseAlarm(tx, { kind: "bulk-reading", subject, facts: {}, at: now() }),
  );
  expect(await toldOf("bulk-reading")).toEqual([office.id]);
  const letter = (await outboxRows("mail.alarm-raised")).at(-1);
  const payload = letter?.payload as { alarmId: string; alarmKind: string; personId: string };
  const mail = await writeAlarmRaised({ id: letter?.id ?? "", payload, now: now() });
  expect(mail).toMatchObject({ to: office.email, subject: expect.stringContaining("ongewoon veel") });
  expect(await auditRows("alarm.receiversSet")).toMatchObject([
    { outcome: "done", after: { kind: "bulk-reading", told: [office.id] }, actorPersonId: admin.id },
  ]);

  orThrow(await setAlarmReceivers(admin.actor, choose("bulk-reading", [], [office.id]), now()));
  await raise("bulk-reading");
  expect(await toldOf("bulk-reading")).toContain(admin.id);
  expect(await toldOf("bulk-reading")).not.toContain(office.id);
});

it("tells the administrators again when nobody who was chosen is there, or it is about them", async () => {
  const { admin, office } = await house();
  const second = await makeStaff("office", null, "Lot");
  const both = [office.id, second.id];
  orThrow(await setAlarmReceivers(admin.actor, choose("own-request-decided", both), now()));
  await raise("own-request-decided", { personId: office.id });
  expect(await toldOf("own-request-decided")).toEqual([second.id]);
  const yesterday = addDays(today(now()), -1);
  await asSetUp((tx) =>
    tx.update(roleGrant).set({ endsOn: yesterday }).where(sql`${roleGrant.personId} = ${second.id}`),
  );
  await asSetUp((tx) =>
    tx.update(account).set({ state: "deactivated" }).where(sql`${account.personId} = ${office.id}`),
  );
  await raise("own-request-decided");
  expect(await toldOf("own-request-decided")).toContain(admin.id);
  const page = await readReceivers(admin.actor, now());
  const kind = page?.kinds.find((one) => one.kind === "own-request-decided");
  expect(kind).toMatchObject({ isDefault: true, chosen: [{ isTold: false }, { isTold: false }] });
});

it("lets who was chosen of the office see and answer that kind, and no other", async () => {
  const { admin, office } = await house();
  await raise("log-in-spray");
  await raise("admin-recovered");
  expect(await listAlarms(office.actor)).toEqual({ open: [], answered: [] });
  orThrow(await setAlarmReceivers(admin.actor, choose("log-in-spray", [office.id]), now()));
  const { open } = await listAlarms(office.actor);
  expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(["log-in-spray"]));
  expect((await findOpenAlarms(office.actor)).count).toBe(open.length);
  const others = (await listAlarms(admin.actor)).open.filter(({ kind }) => kind === "admin-recovered");
  const answer = (alarmId = "") => answerAlarm(office.actor, { alarmId, note: "Gezien" }, now());
  expect(await answer(others[0]?.id)).toMatchObject({ code: "notFound" });
  expect(await answer(open[0]?.id)).toMatchObject({ ok: true });
  orThrow(await setAlarmReceivers(admin.actor, choose("log-in-spray", [], [office.id]), now()));
  expect(await listAlarms(office.actor)).toEqual({ open: [], answered: [] });
});

it("is chosen by administrators, from colleagues who can be told", async () => {
  const { admin, office } = await house();
  const place = await makeLocation();
  const [carer, manager] = [await makeStaff("carer", place.id), await makeStaff("manager", place.id)];
  for (const { actor, id } of [office, manager, carer, await makePerson()]) {
    expect(await setAlarmReceivers(actor, choose("admin-recovered", [office.id]), now())).toMatchObject({
      code: "notAllowed",
    });
    expect(await readReceivers(actor, now())).toBeNull();
    const rows = (await auditRows("alarm.receiversSet")).filter((row) => row.actorPersonId === id);
    expect(rows).toMatchObject([{ outcome: "refused" }]);
    const own = await inTransaction(actor, (tx) => tx.select().from(alarmReceiver));
    expect(own.filter(({ personId }) => personId !== id)).toEqual([]);
  }
  for (const id of [manager.id, carer.id, randomUUID()])
    expect(await setAlarmReceivers(admin.actor, choose("admin-recovered", [id]), now())).toMatchObject({
      ...{ code: "notTold", field: "person" },
    });
});

it("shows the second of two at once that it changed", async () => {
  const { admin, office } = await house();
  const send = (id: string) => setAlarmReceivers(admin.actor, choose("admin-recovered", [id]), now());
  const outcomes = await Promise.all([send(admin.id), send(office.id)]);
  expect(outcomes.map((one) => (one.ok ? "done" : one.code)).sort()).toEqual(["changedMeanwhile", "done"]);
  const open = await asSetUp((tx) =>
    tx
      .select()
      .from(alarmReceiver)
      .where(sql`${alarmReceiver.kind} = 'admin-recovered' and ${alarmReceiver.endedAt} is null`),
  );
  expect(open).toHaveLength(1);
});
