import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { payer } from "@/db/schema/payer";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { correctPayer } from "@/lib/billing/correct-payer";
import { correctPayerSchema, registerPayerSchema } from "@/lib/billing/payer-schema";
import { registerPayer } from "@/lib/billing/register-payer";
import { holdsPayer, retirePayer } from "@/lib/billing/retire-payer";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { now } from "@/lib/time/clock";
import { askAsOwner } from "../../support/ask-as-owner";
import { asSetUp, auditRows, makeFamily, makeOrganisation, makeStaff } from "../../support/factories";

const town = {
  kind: "municipality",
  name: "Gemeente Eindhoven",
  street: "Stadhuisplein",
  houseNumber: "1",
  postcode: "5611 em",
  city: "Eindhoven",
  email: "facturen@eindhoven.example",
  iban: "",
  reference: "SMI 2026-114",
};
const typed = registerPayerSchema.parse(town);
const office = async () => (await makeStaff("office", null)).actor;
const change = (payerId: string, version: number, fields: object = {}) =>
  correctPayerSchema.parse({ ...town, ...fields, payerId, version });
const rowOf = (id: string) => asSetUp((tx) => tx.select().from(payer).where(eq(payer.id, id)));

it("registers a municipality, to which papers are written as it wants them", async () => {
  await makeOrganisation();
  const { payerId } = orThrow(await registerPayer(await office(), typed, now()));
  expect((await auditRows("payer.registered")).filter((row) => row.subjectId === payerId)).toMatchObject([
    { outcome: "done", after: { kind: "municipality", name: town.name } },
  ]);
  const head = await asSetUp((tx) => loadLetterhead(tx, payerId));
  expect(head?.addressee).toEqual([town.name, "Stadhuisplein 1", "5611\u00a0EM Eindhoven"]);
  expect(head?.payer).toMatchObject({ isOrganisation: true, reference: town.reference, bsnLastDigits: null });
});

it("is corrected by one of two, and goes while nothing stands on it, once", async () => {
  const actor = await office();
  const { payerId } = orThrow(await registerPayer(actor, typed, now()));
  const name = "Gemeente Best";
  const tries = await Promise.all([1, 2].map(() => correctPayer(actor, change(payerId, 1, { name }), now())));
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
  expect(await rowOf(payerId)).toMatchObject([{ name, version: 2 }]);
  expect(tries.find((one) => !one.ok)).toMatchObject({ code: "changedMeanwhile" });
  const gone = await Promise.all([1, 2].map(() => retirePayer(actor, { payerId }, now())));
  expect(gone.filter((one) => one.ok)).toHaveLength(1);
  expect(await rowOf(payerId)).toEqual([]);
  for (const act of ["payer.corrected", "payer.retired"] as const)
    expect(
      (await auditRows(act)).filter((row) => row.subjectId === payerId && row.outcome === "done"),
    ).toHaveLength(1);
});

it("is for the office, and a person who pays is no organisation", async () => {
  const { location, parent } = await makeFamily();
  const { payerId } = orThrow(await registerPayer(await office(), typed, now()));
  for (const { actor } of [parent, await makeStaff("manager", location.id)]) {
    expect(await registerPayer(actor, typed, now())).toMatchObject({ code: "notAllowed" });
    expect(await correctPayer(actor, change(payerId, 1), now())).toMatchObject({ code: "notAllowed" });
    expect(await retirePayer(actor, { payerId }, now())).toMatchObject({ code: "notAllowed" });
    expect(await inTransaction(actor, (tx) => tx.select().from(payer).where(eq(payer.id, payerId)))).toEqual(
      [],
    );
  }
  for (const id of [parent.id, randomUUID()]) {
    expect(await correctPayer(await office(), change(id, 1), now())).toMatchObject({ code: "notFound" });
    expect(await retirePayer(await office(), { payerId: id }, now())).toMatchObject({ code: "notFound" });
  }
});

it("is held by every foreign key there is", async () => {
  const keys = await askAsOwner<{ name: string }>(
    sql`select conname as name from pg_constraint where contype = 'f' and confrelid = 'payer'::regclass`,
  );
  expect(keys.map(({ name }) => name).sort()).toEqual(Object.keys(holdsPayer).sort());
});
