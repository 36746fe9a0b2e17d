import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { careRequest } from "@/db/schema/care-request";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { postgresErrorOf } from "@/lib/log/database-errors";
import { now } from "@/lib/time/clock";
import { addGuardian, makeFamily, makeStaff } from "../../support/factories";
import { ask, requestRow } from "./support";

/** Past every act, as a slip in one would: how the database answers a state that is simply written. */
async function write(
  actor: PersonActor,
  requestId: string,
  values: Partial<typeof careRequest.$inferInsert>,
) {
  const written = inTransaction(actor, (tx) =>
    tx.update(careRequest).set(values).where(eq(careRequest.id, requestId)).returning({ id: careRequest.id }),
  );
  return written.then(
    (rows) => rows.length,
    (error: unknown) => postgresErrorOf(error)?.code,
  );
}
const refusedByPolicy = "42501";
const noSuchStep = "23001";

it("a parent writes no decision, in nobody's name; nor does a manager in another's", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, child.id);
  for (const decidedBy of [null, parent.id, noor.id])
    expect(await write(parent.actor, requestId, { state: "approved", decidedBy })).toBe(refusedByPolicy);
  expect(await write(noor.actor, requestId, { state: "approved", decidedBy: parent.id })).toBe(
    refusedByPolicy,
  );
  expect(await write(noor.actor, requestId, { state: "withdrawn" })).toBe(refusedByPolicy);
  expect(await write(parent.actor, requestId, { state: "expired" })).toBe(refusedByPolicy);
  expect(await requestRow(requestId)).toMatchObject({ state: "pending", decidedBy: null });
});

it("who decides writes so by name, though not about the own child; a decision is not taken back", async () => {
  const { location, parent, child } = await makeFamily();
  const [noor, other] = [await makeStaff("manager", location.id), await makeStaff("manager", location.id)];
  await addGuardian(child.id, noor.id, {});
  const requestId = await ask(parent.actor, child.id);
  const by = (person: typeof noor) =>
    ({ state: "approved", decidedBy: person.id, decidedAt: now() }) as const;
  expect(await write(noor.actor, requestId, by(noor))).toBe(refusedByPolicy);
  expect(await write(other.actor, requestId, by(other))).toBe(1);
  for (const state of ["pending", "withdrawn", "rejected", "expired"] as const)
    expect(await write(parent.actor, requestId, { state }), state).toBe(noSuchStep);
});

it("what fell away is written by the desk alone, and only that is brought back to wait", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const elsewhere = await makeStaff("manager", (await makeFamily()).location.id);
  const requestId = await ask(parent.actor, child.id);
  expect(await write(parent.actor, requestId, { state: "cancelled" })).toBe(refusedByPolicy);
  expect(await write(elsewhere.actor, requestId, { state: "cancelled" })).toBe(0);
  const withdrawn = { state: "withdrawn", withdrawnBy: parent.id, withdrawnAt: now() } as const;
  const waiting = { state: "pending", withdrawnBy: null, withdrawnAt: null } as const;
  expect(await write(parent.actor, requestId, withdrawn)).toBe(1);
  expect(await write(noor.actor, requestId, waiting)).toBe(refusedByPolicy);
  expect(await write(parent.actor, requestId, waiting)).toBe(1);
  expect(await write(noor.actor, requestId, { state: "cancelled" })).toBe(1);
  expect(await write(noor.actor, requestId, { state: "withdrawn" })).toBe(noSuchStep);
  expect(await write(elsewhere.actor, requestId, { state: "pending" })).toBe(0);
  expect(await write(noor.actor, requestId, { state: "pending" })).toBe(1);
});
