import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { productRate } from "@/db/schema/product";
import { orThrow, refused } from "@/lib/act/outcome";
import { openDocument } from "@/lib/documents/open-document";
import { listDocuments } from "@/lib/documents/queries";
import { lockSeries, yearOf } from "@/lib/documents/series";
import type { Sheet } from "@/lib/documents/sheet";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { formatCents, parseCents } from "@/lib/money/cents";
import { publishAnnualEstimate } from "@/lib/papers/publish-annual-estimate";
import { publishAnnualStatement } from "@/lib/papers/publish-annual-statement";
import { publishContract } from "@/lib/papers/publish-contract";
import { addMonths, asCareDay, startOfMonth, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { workAsOwner } from "../../support/ask-as-owner";
import {
  addGuardian,
  asSetUp,
  auditRows,
  makeChild,
  makeFamily,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { readersOf } from "../../support/told";
import {
  bookExtra,
  invoicesOf,
  issue,
  makeOffice,
  monthlyCents,
  papersOf,
  wednesdayOf,
} from "../invoicing/support";

const year = Number(today(now()).slice(0, 4)) - 1;
const monthsOfYear = Array.from({ length: 12 }, (_, index) => addMonths(asCareDay(`${year}-01-01`), index));
const statement = (payerId: string) => ({ payerId, year });

const strongCents = (sheet: Sheet | undefined) => {
  const sums = sheet?.blocks.flatMap((block) => (block.type === "sums" ? block.rows : [])) ?? [];
  const amount = sums.find((row) => row.strong)?.value ?? "";
  return parseCents(amount.replaceAll(".", "").replaceAll("\u00a0", " "));
};

/** A year of invoices, with an extra day in the spring. */
async function billedYear() {
  const office = await makeOffice();
  const family = await makeFamily({ billedFrom: asCareDay(`${year}-01-01`) });
  await bookExtra(family, wednesdayOf(asCareDay(`${year}-04-01`)));
  for (const month of monthsOfYear) await issue(office, family.parent.id, month);
  return { office, ...family };
}

it("states to the cent what the invoices of the year add up to", async () => {
  const { office, parent, child } = await billedYear();
  const published = orThrow(await publishAnnualStatement(office, statement(parent.id), now()));
  const invoiced = (await invoicesOf(parent.id)).reduce((sum, bill) => sum + bill.totalCents, 0);
  expect(invoiced).toBe(12 * monthlyCents + 60_38);
  const [paper] = await papersOf(parent.id, "annual_statement");
  expect(paper).toMatchObject({ id: published.documentId, edition: 1, childIds: [child.id], year });
  expect(strongCents(paper?.sheet)).toBe(invoiced);
  expect(JSON.stringify(paper?.sheet)).toContain("1.682,25");
  expect((await auditRows("annualStatement.published")).map((row) => row.subjectId)).toContain(
    published.documentId,
  );
  const { documentId } = published;
  expect(await readersOf("mail.document-ready", { documentId })).toEqual([parent.id]);
});

it("stands while nothing changed, and is replaced once a credit note changed the year", async () => {
  const { office, parent, child } = await billedYear();
  const first = orThrow(await publishAnnualStatement(office, statement(parent.id), now()));
  const twice = await Promise.all(
    [1, 2].map(() => publishAnnualStatement(office, statement(parent.id), now())),
  );
  expect(twice.map((one) => orThrow(one))).toEqual(
    [1, 2].map(() => ({ documentId: first.documentId, isNew: false })),
  );
  const may = (await invoicesOf(parent.id)).find((bill) => bill.month === `${year}-05-01`);
  orThrow(await creditInvoice(office, { invoiceId: may?.id ?? "", reason: "Niet geleverd." }, now()));
  const second = orThrow(await publishAnnualStatement(office, statement(parent.id), now()));
  expect(second.isNew).toBe(true);
  const editions = await papersOf(parent.id, "annual_statement");
  expect(editions).toMatchObject([{ edition: 1 }, { edition: 2, replacesId: first.documentId }]);
  expect(editions[1]?.number).toBe(editions[0]?.number);
  expect(editions[1]?.sheet.intro).toContain("(versie 1)");
  expect(strongCents(editions[1]?.sheet)).toBe(11 * monthlyCents);
  const old = await openDocument(parent.actor, first.documentId, now());
  expect(old?.replacedBy).toBe(second.documentId);
  const listed = await listDocuments(parent.actor, child.id);
  expect(listed.map((paper) => paper.id)).toEqual([second.documentId]);
});

it("estimates a year with the amounts of its invoices, in two rows when the rate changes", async () => {
  const office = await makeOffice();
  const { parent, child, location } = await makeFamily({ startsOn: asCareDay(`${year}-01-01`) });
  const july = asCareDay(`${year}-07-01`);
  const rate = { productId: location.productId, startsOn: july, announcedOn: asCareDay(`${year}-04-01`) };
  await asSetUp((tx) => tx.insert(productRate).values({ ...rate, centsPerHour: 1200 }));
  for (const month of monthsOfYear) await issue(office, parent.id, month);
  const input = { payerId: parent.id, childId: child.id, year };
  orThrow(await publishAnnualEstimate(office, input, now()));
  const [estimate] = await papersOf(parent.id, "annual_estimate");
  const invoiced = (await invoicesOf(parent.id)).reduce((sum, bill) => sum + bill.totalCents, 0);
  expect(strongCents(estimate?.sheet)).toBe(invoiced);
  expect((await auditRows("annualEstimate.published")).map((row) => row.subjectId)).toContain(estimate?.id);
  const rows = estimate?.sheet.blocks.flatMap((block) => (block.type === "table" ? block.rows : []));
  expect(rows?.map((row) => row.cells[3])).toEqual([
    formatCents(monthlyCents as never, "nl"),
    formatCents(1677_00 as never, "nl"),
  ]);
});

it("puts on the contract what a month then costs on the invoice", async () => {
  const office = await makeOffice();
  const { parent, child } = await makeFamily();
  orThrow(await publishContract(office, { contractId: child.contractId }, now()));
  const { invoiceId } = await issue(office, parent.id, startOfMonth(today(now())));
  const [bill] = (await invoicesOf(parent.id)).filter((one) => one.id === invoiceId);
  const [paper] = await papersOf(parent.id, "contract");
  const facts = paper?.sheet.blocks.flatMap((block) => (block.type === "facts" ? block.facts : [])) ?? [];
  const monthly = facts.find((fact) => fact.label === "Bedrag per maand")?.value;
  expect(monthly).toBe(formatCents(bill?.totalCents as never, "nl"));
  expect((await auditRows("contract.published")).map((row) => row.subjectId)).toContain(paper?.id);
});

it("puts on paper what holds once it is its turn, not what held when it began to wait", async () => {
  const office = await makeOffice();
  const { parent, child, location } = await makeFamily();
  let waiting: ReturnType<typeof publishContract> | undefined;
  await asSetUp(async (tx) => {
    await lockSeries(tx, "contract", yearOf(today(now())));
    waiting = publishContract(office, { contractId: child.contractId }, now());
    await setTimeout(300);
    const dearer = { centsPerHour: 1325 };
    await workAsOwner((other) =>
      other.update(productRate).set(dearer).where(eq(productRate.productId, location.productId)),
    );
  });
  const { isNew } = orThrow((await waiting) ?? refused("notFound"));
  expect(isNew).toBe(true);
  const [paper] = await papersOf(parent.id, "contract");
  expect(JSON.stringify(paper?.sheet)).toContain("13,25");
  const again = orThrow(await publishContract(office, { contractId: child.contractId }, now()));
  expect(again).toEqual({ documentId: paper?.id, isNew: false });
});

it("publishes one contract when asked twice at once", async () => {
  const office = await makeOffice();
  const { parent, child } = await makeFamily();
  const ask = () => publishContract(office, { contractId: child.contractId }, now());
  const twice = (await Promise.all([ask(), ask()])).map((outcome) => orThrow(outcome));
  expect(twice.filter((one) => one.isNew)).toHaveLength(1);
  expect(await papersOf(parent.id, "contract")).toHaveLength(1);
});

it("is for the office, and about what is there", async () => {
  const office = await makeOffice();
  const { location, parent, child } = await makeFamily();
  const { contractId } = child;
  for (const { actor } of [
    parent,
    await makeStaff("manager", location.id),
    await makeStaff("carer", location.id),
  ]) {
    const estimate = { payerId: parent.id, childId: child.id, year };
    expect(await publishContract(actor, { contractId }, now())).toMatchObject({ code: "notAllowed" });
    expect(await publishAnnualStatement(actor, statement(parent.id), now())).toMatchObject({
      code: "notAllowed",
    });
    expect(await publishAnnualEstimate(actor, estimate, now())).toMatchObject({ code: "notAllowed" });
  }
  expect(await publishContract(office, { contractId: randomUUID() }, now())).toMatchObject({
    code: "notFound",
  });
  expect(await publishAnnualStatement(office, statement(randomUUID()), now())).toMatchObject({
    code: "notFound",
  });
  expect(await publishAnnualStatement(office, statement(parent.id), now())).toMatchObject({
    code: "nothingToState",
  });
  const foreign = await makeFamily();
  const mixed = { payerId: parent.id, childId: foreign.child.id, year };
  expect(await publishAnnualEstimate(office, mixed, now())).toMatchObject({ code: "noContractInYear" });
});

it("lists for the payer alone, per child: a co-parent and another family see nothing", async () => {
  const office = await makeOffice();
  const { location, parent, child } = await makeFamily();
  const sister = await makeChild(location, parent.id, { givenName: "Milan" });
  const coParent = await makePerson("Thijs");
  await addGuardian(child.id, coParent.id);
  orThrow(await publishContract(office, { contractId: child.contractId }, now()));
  expect(await listDocuments(parent.actor, child.id)).toHaveLength(1);
  expect(await listDocuments(parent.actor, sister.id)).toEqual([]);
  expect(await listDocuments(coParent.actor, child.id)).toEqual([]);
  expect(await listDocuments((await makeFamily()).parent.actor, child.id)).toEqual([]);
});
