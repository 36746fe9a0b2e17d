import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { allocation, ledgerEntry } from "@/db/schema/ledger";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { refundsDue } from "@/lib/ledger/queries";
import { recordRefund } from "@/lib/ledger/record-refund";
import { reverseEntry } from "@/lib/ledger/reverse-entry";
import { setOpeningBalance } from "@/lib/ledger/set-opening-balance";
import { writeOff } from "@/lib/ledger/write-off";
import { now } from "@/lib/time/clock";
import { addGuardian, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { issue, lastMonth, makeOffice, month, monthlyCents } from "../invoicing/support";
import { booksOf, day, pay } from "./support";

const reason = "Verkeerd geboekt.";
const oneDone = (tries: readonly { ok: boolean }[]) => tries.filter((one) => one.ok).length;

it("a payment that is reversed leaves its invoice open, and its line of the bank can be recorded anew", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const { entryId } = await pay(office, parent.id, monthlyCents, "A", invoiceId);
  const tries = await Promise.all([1, 2].map(() => reverseEntry(office, { entryId, reason }, now())));
  expect(oneDone(tries)).toBe(1);
  expect(tries.find((one) => !one.ok)).toMatchObject({ code: "reversedAlready" });
  expect(await booksOf(parent.id)).toMatchObject({ owed: monthlyCents, invoices: [{ state: "open" }] });
  await pay(office, parent.id, 10_00, "A", invoiceId);
  expect(await booksOf(parent.id)).toMatchObject({ invoices: [{ state: "partly", settled: 10_00 }] });
  expect((await auditRows("entry.reversed")).filter((row) => row.subjectId === entryId)).toMatchObject([
    { outcome: "done", before: { kind: "payment", cents: -monthlyCents } },
  ]);
});

it("what was paid on an invoice that is credited goes to the next, and the rest is proposed as a refund", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily({ billedFrom: lastMonth });
  const first = await issue(office, parent.id, lastMonth);
  await issue(office, parent.id, month);
  await pay(office, parent.id, monthlyCents, "A", first.invoiceId);
  await pay(office, parent.id, 7_00, "B");
  orThrow(await creditInvoice(office, { invoiceId: first.invoiceId, reason }, now()));
  expect(await booksOf(parent.id)).toMatchObject({
    owed: -7_00,
    invoices: [{ state: "credited" }, { state: "paid" }],
  });
  expect((await refundsDue(office)).filter((one) => one.payerId === parent.id)).toMatchObject([
    { cents: 7_00 },
  ]);
  const back = { payerId: parent.id, paidOn: day, cents: 7_00, reference: "R" };
  expect(await recordRefund(office, { ...back, cents: 7_01 }, now())).toMatchObject({
    code: "refundTooHigh",
  });
  expect(oneDone(await Promise.all([1, 2].map(() => recordRefund(office, back, now()))))).toBe(1);
  expect((await booksOf(parent.id)).owed).toBe(0);
  expect(await auditRows("refund.recorded")).toContainEqual(
    expect.objectContaining({ subjectId: parent.id, outcome: "done" }),
  );
});

it("what is open is written off once, comes back when that is reversed, and is no money in favour", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  await pay(office, parent.id, 600_00, "A", invoiceId);
  const tries = await Promise.all([1, 2].map(() => writeOff(office, { invoiceId, reason }, now())));
  expect(oneDone(tries)).toBe(1);
  expect(tries.find((one) => !one.ok)).toMatchObject({ code: "paidAlready" });
  expect(await booksOf(parent.id)).toMatchObject({ owed: 0, invoices: [{ state: "paid" }] });
  expect(
    (await auditRows("invoice.writtenOff")).filter((row) => row.outcome === "done").at(-1),
  ).toMatchObject({
    subjectId: invoiceId,
    after: { cents: monthlyCents - 600_00 },
  });
  const done = tries.find((one) => one.ok);
  const entryId = done?.ok ? done.value.entryId : "";
  orThrow(await reverseEntry(office, { entryId, reason }, now()));
  expect((await booksOf(parent.id)).owed).toBe(monthlyCents - 600_00);
  orThrow(await writeOff(office, { invoiceId, reason }, now()));
  orThrow(await creditInvoice(office, { invoiceId, reason }, now()));
  expect(await booksOf(parent.id)).toMatchObject({ owed: -600_00, invoices: [{ state: "credited" }] });
  expect(await writeOff(office, { invoiceId, reason }, now())).toMatchObject({ code: "creditedAlready" });
});

it("what was owed or in favour before is set once, and set anew after it was reversed", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const balance = { payerId: parent.id, day, cents: -50_00, reason: "Overgenomen" };
  const tries = await Promise.all([1, 2].map(() => setOpeningBalance(office, balance, now())));
  expect(oneDone(tries)).toBe(1);
  expect(tries.find((one) => !one.ok)).toMatchObject({ code: "openingBalanceSet" });
  expect(
    (await auditRows("openingBalance.set")).filter((row) => row.outcome === "done").at(-1),
  ).toMatchObject({
    subjectId: parent.id,
    after: { cents: -50_00 },
  });
  await issue(office, parent.id);
  expect(await booksOf(parent.id)).toMatchObject({ invoices: [{ state: "partly", settled: 50_00 }] });
  const done = tries.find((one) => one.ok);
  orThrow(await reverseEntry(office, { entryId: done?.ok ? done.value.entryId : "", reason }, now()));
  orThrow(await setOpeningBalance(office, { ...balance, cents: 20_00 }, now()));
  expect(await booksOf(parent.id)).toMatchObject({
    owed: monthlyCents + 20_00,
    invoices: [{ state: "open" }],
  });
});

it("is for the office alone, and of what is there", async () => {
  const office = await makeOffice();
  const { location, parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const { entryId } = await pay(office, parent.id, 1_00, "A");
  const back = { payerId: parent.id, paidOn: day, cents: 1, reference: "R" };
  const balance = { payerId: parent.id, day, cents: 1, reason };
  for (const { actor } of [parent, await makeStaff("manager", location.id)])
    for (const attempt of [
      reverseEntry(actor, { entryId, reason }, now()),
      writeOff(actor, { invoiceId, reason }, now()),
      recordRefund(actor, back, now()),
      setOpeningBalance(actor, balance, now()),
    ])
      expect(await attempt).toMatchObject({ code: "notAllowed" });
  expect(await refundsDue(parent.actor)).toEqual([]);
  const none = randomUUID();
  for (const attempt of [
    reverseEntry(office, { entryId: none, reason }, now()),
    writeOff(office, { invoiceId: none, reason }, now()),
    recordRefund(office, { ...back, payerId: none }, now()),
    setOpeningBalance(office, { ...balance, payerId: none }, now()),
  ])
    expect(await attempt).toMatchObject({ code: "notFound" });
});

it("is only added to, never above what there is, and read by its payer and the office", async () => {
  const office = await makeOffice();
  const { parent, child } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const { entryId } = await pay(office, parent.id, 1_00, "A", invoiceId);
  const coParent = await makePerson("Thijs");
  await addGuardian(child.id, coParent.id);
  const seen = (actor: typeof office) =>
    inTransaction(actor, (tx) => tx.select().from(ledgerEntry).where(eq(ledgerEntry.payerId, parent.id)));
  expect(await seen(coParent.actor)).toEqual([]);
  const entries = await seen(parent.actor);
  expect(entries.map((one) => one.kind).sort()).toEqual(["invoice", "payment"]);
  const debitId = entries.find((one) => one.kind === "invoice")?.id ?? "";
  const off = { payerId: parent.id, creditId: entryId, debitId, day };
  for (const cents of [1, -1_01])
    await expect(
      inTransaction(office, (tx) => tx.insert(allocation).values({ ...off, cents })),
    ).rejects.toThrow();
  await expect(
    inTransaction(office, (tx) => tx.execute(sql`update ledger_entry set cents = 1`)),
  ).rejects.toThrow();
});
