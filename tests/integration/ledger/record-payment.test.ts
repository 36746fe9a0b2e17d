import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { recordPayment } from "@/lib/ledger/record-payment";
import { now } from "@/lib/time/clock";
import { auditRows, makeFamily, makeStaff } from "../../support/factories";
import { issue, lastMonth, makeOffice, month, monthlyCents } from "../invoicing/support";
import { booksOf, pay, paymentOf } from "./support";

it("settles the invoice it names bit by bit, and is in the audit", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  await pay(office, parent.id, 600_00, "A", invoiceId);
  expect(await booksOf(parent.id)).toMatchObject({
    owed: monthlyCents - 600_00,
    invoices: [{ state: "partly", settled: 600_00 }],
  });
  await pay(office, parent.id, monthlyCents - 600_00, "B", invoiceId);
  expect(await booksOf(parent.id)).toMatchObject({ owed: 0, invoices: [{ state: "paid" }] });
  const noted = (await auditRows("payment.recorded")).filter((row) => row.subjectId === invoiceId);
  expect(noted).toHaveLength(2);
});

it("settles the oldest when it names none, and what is left goes to the next invoice by itself", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily({ billedFrom: lastMonth });
  await issue(office, parent.id, lastMonth);
  const left = await pay(office, parent.id, monthlyCents + 100_00, "A");
  expect(left).toMatchObject({ freeCents: 100_00, openCents: 0 });
  expect((await booksOf(parent.id)).owed).toBe(-100_00);
  await issue(office, parent.id, month);
  expect(await booksOf(parent.id)).toMatchObject({
    owed: monthlyCents - 100_00,
    invoices: [{ state: "paid" }, { state: "partly", settled: 100_00 }],
  });
});

it("counts a line of the bank once, also when it comes in twice at the same time", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const send = () => recordPayment(office, paymentOf(parent.id, 100_00, "A", invoiceId), now());
  const tries = await Promise.all([1, 2, 3].map(send));
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
  expect(tries.filter((one) => !one.ok && one.code === "paymentRecordedAlready")).toHaveLength(2);
});

it("sets nothing off above what an invoice asks when several come at once", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  await Promise.all(["A", "B", "C"].map((bank) => pay(office, parent.id, monthlyCents, bank, invoiceId)));
  expect(await booksOf(parent.id)).toMatchObject({
    owed: -2 * monthlyCents,
    invoices: [{ state: "paid", settled: monthlyCents }],
  });
});

it("is for the office, and of one payer alone; for what was credited it stays in favour", async () => {
  const office = await makeOffice();
  const { location, parent } = await makeFamily();
  const { parent: another } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  for (const person of [parent, await makeStaff("manager", location.id)])
    expect(await recordPayment(person.actor, paymentOf(parent.id, 1, "A"), now())).toMatchObject({
      code: "notAllowed",
    });
  for (const [payerId, of] of [
    [parent.id, randomUUID()],
    [another.id, invoiceId],
    [randomUUID(), null],
  ] as const)
    expect(await recordPayment(office, paymentOf(payerId, 1, "A", of), now())).toMatchObject({
      code: "notFound",
    });
  orThrow(await creditInvoice(office, { invoiceId, reason: "Dubbel." }, now()));
  expect(await pay(office, parent.id, 5_00, "A", invoiceId)).toMatchObject({ freeCents: 5_00 });
});
