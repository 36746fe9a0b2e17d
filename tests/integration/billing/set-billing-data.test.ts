import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { personBilling } from "@/db/schema/invoice";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { setBillingDataSchema } from "@/lib/billing/schema";
import { bsnPurpose, setBillingData } from "@/lib/billing/set-billing-data";
import { unseal } from "@/lib/crypto/secret-box";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";

const bsn = "999990019";
const billing = (personId: string, change: object = {}) =>
  setBillingDataSchema.parse({
    personId,
    bsn,
    birthDate: "1990-03-02",
    iban: "NL91 ABNA 0417 1643 00",
    mandateReference: "VB-2026-0001",
    mandateSignedOn: "2026-01-05",
    version: 0,
    ...change,
  });

const rowOf = (personId: string) =>
  asSetUp(async (tx) => {
    const [row] = await tx.select().from(personBilling).where(eq(personBilling.personId, personId));
    return row;
  });

it("keeps the number sealed, and out of the audit", async () => {
  const office = await makeStaff("office", null);
  const { parent } = await makeFamily();
  expect(await setBillingData(office.actor, billing(parent.id), now())).toMatchObject({ ok: true });
  const row = await rowOf(parent.id);
  expect(row).toMatchObject({ bsnLastDigits: "019", iban: "NL91ABNA0417164300", version: 1 });
  expect(JSON.stringify(row)).not.toContain(bsn);
  expect(unseal(bsnPurpose, parent.id, row?.bsnSealed ?? "")).toBe(bsn);
  const audited = (await auditRows("billing.set")).filter((one) => one.subjectId === parent.id);
  expect(audited).toMatchObject([{ outcome: "done", after: { bsn: true, iban: true } }]);
  expect(JSON.stringify(audited)).not.toContain(bsn);
});

it("is for the office", async () => {
  const { location, parent } = await makeFamily();
  for (const person of [
    parent,
    await makeStaff("manager", location.id),
    await makeStaff("carer", location.id),
  ])
    expect(await setBillingData(person.actor, billing(parent.id), now())).toMatchObject({
      code: "notAllowed",
    });
  expect(await rowOf(parent.id)).toBeUndefined();
});

it("lets one of two changes through", async () => {
  const office = await makeStaff("office", null);
  const { parent } = await makeFamily();
  const first = await Promise.all([1, 2].map(() => setBillingData(office.actor, billing(parent.id), now())));
  expect(first.filter((one) => one.ok)).toHaveLength(1);
  const change = billing(parent.id, { bsn: "", version: 1 });
  const second = await Promise.all([1, 2].map(() => setBillingData(office.actor, change, now())));
  expect(second.filter((one) => one.ok)).toHaveLength(1);
  expect(await rowOf(parent.id)).toMatchObject({ version: 2, bsnLastDigits: "019" });
});

it("is read by its person and the office, never by a co-parent or the group", async () => {
  const office = await makeStaff("office", null);
  const { location, parent, child } = await makeFamily();
  const coParent = await makePerson("Thijs");
  await addGuardian(child.id, coParent.id);
  await setBillingData(office.actor, billing(parent.id), now());
  const seenBy = (actor: PersonActor) =>
    inTransaction(actor, (tx) =>
      tx.select().from(personBilling).where(eq(personBilling.personId, parent.id)),
    );
  expect(await seenBy(parent.actor)).toHaveLength(1);
  for (const other of [
    coParent,
    await makeStaff("carer", location.id),
    await makeStaff("manager", location.id),
  ])
    expect(await seenBy(other.actor)).toEqual([]);
});
