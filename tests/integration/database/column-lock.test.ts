import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { account, session } from "@/db/schema/account";
import { outbox } from "@/db/schema/system";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Actor, system } from "@/lib/access/actor";
import { postgresErrorOf } from "@/lib/log/database-errors";
import { plan } from "@/lib/outbox/plan";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { asSetUp, makeFamily, makeStaff } from "../../support/factories";

/** Past every act, as a slip in one would: 1 when the row was written, else how the database refused it. */
const write = (actor: Actor, work: (tx: Transaction) => Promise<unknown[]>) =>
  inTransaction(actor, work).then(
    (rows) => rows.length,
    (error: unknown) => postgresErrorOf(error)?.code,
  );
const refused = "42501";

let house: Awaited<ReturnType<typeof makeFamily>>;
let manager: Awaited<ReturnType<typeof makeStaff>>;
let office: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  house = await makeFamily();
  manager = await makeStaff("manager", house.location.id);
  office = await makeStaff("office", null, "Ingrid");
});

async function openSession(personId: string) {
  const [row] = await asSetUp((tx) =>
    tx
      .insert(session)
      .values({
        tokenHash: randomUUID(),
        personId,
        lastSeenAt: now(),
        expiresAt: addMinutes(now(), 60),
        idleMinutes: 30,
        secondFactorPassed: false,
        userAgent: "x",
      })
      .returning(),
  );
  return row?.id ?? "";
}

it("nobody passes the second factor of the own session, nor opens again what has ended", async () => {
  const id = await openSession(manager.id);
  const set = (actor: Actor, values: Partial<typeof session.$inferInsert>) =>
    write(actor, (tx) =>
      tx.update(session).set(values).where(eq(session.id, id)).returning({ id: session.id }),
    );
  expect(await set(manager.actor, { secondFactorPassed: true })).toBe(refused);
  expect(await set(manager.actor, { expiresAt: addMinutes(now(), 9_999) })).toBe(refused);
  expect(await set(system("sign-in"), { secondFactorPassed: true })).toBe(1);
  expect(await set(manager.actor, { revokedAt: now() })).toBe(1);
  for (const actor of [manager.actor, system("sign-in")])
    expect(await set(actor, { revokedAt: null })).toBe(refused);
});

it("a manager shuts a parent out, and neither moves the address nor brings an account to life", async () => {
  const set = (values: Partial<typeof account.$inferInsert>) =>
    write(manager.actor, (tx) =>
      tx
        .update(account)
        .set(values)
        .where(eq(account.id, house.parent.accountId))
        .returning({ id: account.id }),
    );
  expect(await set({ email: `${randomUUID()}@voorbeeld.example` })).toBe(refused);
  expect(await set({ personId: manager.id })).toBe(refused);
  expect(await set({ state: "deactivated" })).toBe(1);
  expect(await set({ state: "invited" })).toBe(1);
  expect(await set({ state: "active" })).toBe(refused);
});

it("the office puts an e-mail in line again, and writes neither that it went nor to whom", async () => {
  const payload = { personId: house.parent.id, accountId: house.parent.accountId };
  const dedupeKey = randomUUID();
  await asSetUp((tx) => plan(tx, { kind: "mail.account-siege", payload, dedupeKey, runAt: now() }));
  const set = (values: Partial<typeof outbox.$inferInsert>) =>
    write(office.actor, (tx) =>
      tx.update(outbox).set(values).where(eq(outbox.dedupeKey, dedupeKey)).returning({ id: outbox.id }),
    );
  expect(await set({ deadAt: null, attempts: 0 })).toBe(1);
  expect(await set({ doneAt: now() })).toBe(refused);
  expect(await set({ payload: { personId: office.id, accountId: office.accountId } })).toBe(refused);
});
