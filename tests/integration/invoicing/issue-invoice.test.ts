import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { invoice, invoiceLine } from "@/db/schema/invoice";
import { closureDay } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays, addMonths, endOfMonth } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  asSetUp,
  auditRows,
  makeChild,
  makeFamily,
  makePerson,
  makeStaff,
  outboxRows,
} from "../../support/factories";
import { readersOf } from "../../support/told";
import {
  allInvoices,
  bookExtra,
  gaps,
  invoicesOf,
  issue,
  lastMonth,
  linesOf,
  makeBilledFamily,
  makeOffice,
  month,
  monthlyCents,
  papersOf,
  wednesdayOf,
} from "./support";

it("bills the contract in advance and the extra care of the month before, and leaves its traces", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const requestId = await bookExtra(family, wednesdayOf(lastMonth));
  const { invoiceId, number } = await issue(office, family.parent.id);

  const [, bill] = await invoicesOf(family.parent.id);
  const extraCents = 60_38;
  expect(bill).toMatchObject({ id: invoiceId, number, state: "open", totalCents: monthlyCents + extraCents });
  expect(await linesOf(invoiceId)).toMatchObject([
    { kind: "contract", hours: "139.7500", cents: monthlyCents, fromDay: month, toDay: endOfMonth(month) },
    { kind: "extra", hours: "5.2500", cents: extraCents, requestId, fromDay: wednesdayOf(lastMonth) },
  ]);
  const paper = (await papersOf(family.parent.id, "invoice")).find((one) => one.subjectId === invoiceId);
  expect(paper).toMatchObject({ number, subjectId: invoiceId, childIds: [family.child.id] });
  const audited = (await auditRows("invoice.issued")).filter((row) => row.subjectId === invoiceId);
  expect(audited).toMatchObject([{ outcome: "done", childIds: [family.child.id], after: { number } }]);
  const renders = (await outboxRows("document.render")).map((row) => row.payload.documentId);
  expect(renders).toContain(paper?.id);
  expect(await readersOf("mail.invoice-ready", { invoiceId })).toEqual([family.parent.id]);
});

it("reads extra care where every screen reads it", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const open = wednesdayOf(lastMonth);
  const closed = addDays(open, 7);
  await bookExtra(family, open);
  await bookExtra(family, closed);
  await asSetUp((tx) =>
    tx.insert(closureDay).values({ locationId: family.location.id, day: closed, name: "Studiedag" }),
  );
  const { invoiceId } = await issue(office, family.parent.id);
  const billed = (await linesOf(invoiceId))
    .filter((line) => line.kind === "extra")
    .map((line) => line.fromDay);
  const range = { from: lastMonth, to: endOfMonth(lastMonth) };
  const sessions = await careSessionsOfChildren(office, [family.child.id], range);
  const given = sessions.filter((one) => one.origin === "extra" && one.status !== "closed");
  expect(billed).toEqual(given.map((one) => one.day));
});

it("bills an extra day once, over months and after a credit alike", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  await bookExtra(family, wednesdayOf(lastMonth));
  const first = await issue(office, family.parent.id, month);
  const next = await issue(office, family.parent.id, addMonths(month, 1));
  const kinds = async (id: string) => (await linesOf(id)).map((line) => line.kind);
  expect(await kinds(first.invoiceId)).toEqual(["contract", "extra"]);
  expect(await kinds(next.invoiceId)).toEqual(["contract"]);
});

it("puts all children of a payer on one invoice, the eldest first, and no child of another", async () => {
  const office = await makeOffice();
  const { location, parent } = await makeFamily({ givenName: "Milan", birthDate: "2026-01-12" });
  const eldest = await makeChild(location, parent.id, { givenName: "Saar", birthDate: "2023-06-18" });
  const other = await makePerson("Thijs");
  const { invoiceId } = await issue(office, parent.id);
  expect((await linesOf(invoiceId)).map((line) => line.childId)[0]).toBe(eldest.id);
  expect(await linesOf(invoiceId)).toHaveLength(2);
  expect(await issueInvoice(office, { payerId: other.id, month, additions: [] }, now())).toMatchObject({
    code: "notFound",
  });
});

it("adds a reduction and a cost beside care, for children under contract with the payer only", async () => {
  const office = await makeOffice();
  const { parent, child } = await makeFamily();
  const stranger = await makeFamily();
  const credit = { childId: child.id, kind: "credit", description: "Korting", cents: -2500 } as const;
  const fee = { childId: child.id, kind: "fee", description: "Te laat opgehaald", cents: 1500 } as const;
  const foreign = { ...fee, childId: stranger.child.id };
  const ask = { payerId: parent.id, month };
  expect(await issueInvoice(office, { ...ask, additions: [foreign] }, now())).toMatchObject({
    code: "notContractHolder",
  });
  await issueInvoice(office, { ...ask, additions: [credit, fee] }, now());
  expect(await invoicesOf(parent.id)).toMatchObject([{ totalCents: monthlyCents - 1000 }]);
});

it("is for the office: nobody else makes an invoice, and the attempt is noted", async () => {
  await makeOffice();
  const { location, parent } = await makeFamily();
  const without = [parent, await makeStaff("carer", location.id), await makeStaff("manager", location.id)];
  for (const person of without)
    expect(
      await issueInvoice(person.actor, { payerId: parent.id, month, additions: [] }, now()),
    ).toMatchObject({ code: "notAllowed" });
  expect(await invoicesOf(parent.id)).toEqual([]);
  const refusals = (await auditRows("invoice.issued")).filter((row) => row.subjectId === parent.id);
  expect(refusals.map((row) => row.outcome)).toEqual(["refused", "refused", "refused"]);
});

it("answers with the invoice that is there when it is asked again, also by twenty at once", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const answers = await Promise.all(Array.from({ length: 20 }, () => issue(office, parent.id)));
  expect(new Set(answers.map((answer) => answer.invoiceId)).size).toBe(1);
  expect(answers.filter((answer) => answer.isNew)).toHaveLength(1);
  expect(await invoicesOf(parent.id)).toHaveLength(1);
  expect(gaps(await allInvoices())).toEqual([]);
});

it("refuses a month that is too far ahead", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const far = { payerId: parent.id, month: addMonths(month, 2), additions: [] };
  expect(await issueInvoice(office, far, now())).toMatchObject({ code: "monthTooFarAhead" });
});

it("is read by who pays and by the office, never by a co-parent or the group", async () => {
  const office = await makeOffice();
  const { location, parent, child } = await makeFamily();
  const coParent = await makePerson("Thijs");
  await addGuardian(child.id, coParent.id);
  const { invoiceId } = await issue(office, parent.id);
  const seenBy = (actor: typeof office) =>
    inTransaction(actor, async (tx) => [
      (await tx.select().from(invoice).where(eq(invoice.id, invoiceId))).length,
      (await tx.select().from(invoiceLine).where(eq(invoiceLine.invoiceId, invoiceId))).length,
    ]);
  expect(await seenBy(parent.actor)).toEqual([1, 1]);
  expect(await seenBy(office)).toEqual([1, 1]);
  const others = [coParent, await makeStaff("carer", location.id), await makeStaff("manager", location.id)];
  for (const other of others) expect(await seenBy(other.actor)).toEqual([0, 0]);
});

it("cannot be edited afterwards, whoever tries", async () => {
  const office = await makeOffice();
  const { parent, location } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const the = eq(invoice.id, invoiceId);
  const change = (values: Partial<typeof invoice.$inferInsert>) =>
    inTransaction(office, (tx) => tx.update(invoice).set(values).where(the));
  await expect(change({ totalCents: 1 })).rejects.toThrow();
  await expect(
    inTransaction(office, (tx) =>
      tx.update(invoiceLine).set({ cents: 1 }).where(eq(invoiceLine.invoiceId, invoiceId)),
    ),
  ).rejects.toThrow();
  await expect(inTransaction(office, (tx) => tx.delete(invoice).where(the))).rejects.toThrow();
  const late = { invoiceId, position: 9, kind: "fee", registrationId: location.registrationId } as const;
  const days = { fromDay: month, toDay: month, description: "Later bedacht", cents: 100 };
  await expect(
    inTransaction(office, (tx) => tx.insert(invoiceLine).values({ ...late, ...days })),
  ).rejects.toThrow();
  await expect(change({ dueOn: addDays(month, 99) })).rejects.toThrow();
});
