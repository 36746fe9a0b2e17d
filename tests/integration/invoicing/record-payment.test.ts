import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { recordPayment } from "@/lib/invoicing/record-payment";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { auditRows, makeFamily, makeStaff } from "../../support/factories";
import { invoicesOf, issue, makeOffice, monthlyCents } from "./support";

const paidOn = today(now());
const pay = (invoiceId: string, cents: number, reference = "2026-INC-0001") => ({
  invoiceId,
  paidOn,
  cents,
  reference,
});

it("closes the invoice once all of it is there", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  expect(orThrow(await recordPayment(office, pay(invoiceId, 600_00, "A"), now())).openCents).toBe(
    monthlyCents - 600_00,
  );
  expect(await invoicesOf(parent.id)).toMatchObject([{ state: "open" }]);
  orThrow(await recordPayment(office, pay(invoiceId, monthlyCents - 600_00, "B"), now()));
  expect(await invoicesOf(parent.id)).toMatchObject([{ state: "paid" }]);
  expect((await auditRows("invoice.paid")).filter((row) => row.subjectId === invoiceId)).toHaveLength(2);
  expect(await recordPayment(office, pay(invoiceId, 1, "C"), now())).toMatchObject({ code: "paidAlready" });
});

it("counts a line of the bank once, also when it comes in twice at the same time", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const tries = await Promise.all([1, 2, 3].map(() => recordPayment(office, pay(invoiceId, 100_00), now())));
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
  expect(tries.filter((one) => !one.ok && one.code === "paymentRecordedAlready")).toHaveLength(2);
  expect(await recordPayment(office, pay(invoiceId, monthlyCents, "D"), now())).toMatchObject({
    code: "paymentTooHigh",
  });
});

it("is for the office, for an invoice that is there and stands", async () => {
  const office = await makeOffice();
  const { location, parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  for (const person of [parent, await makeStaff("manager", location.id)])
    expect(await recordPayment(person.actor, pay(invoiceId, 1), now())).toMatchObject({ code: "notAllowed" });
  expect(await recordPayment(office, pay(randomUUID(), 1), now())).toMatchObject({ code: "notFound" });
  orThrow(await creditInvoice(office, { invoiceId, reason: "Dubbel." }, now()));
  expect(await recordPayment(office, pay(invoiceId, 1), now())).toMatchObject({ code: "creditedAlready" });
});
