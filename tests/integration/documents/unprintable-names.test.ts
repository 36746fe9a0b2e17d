import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { child } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { publishAnnualStatement } from "@/lib/papers/publish-annual-statement";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows, makeFamily } from "../../support/factories";
import { allInvoices, gaps, invoicesOf, makeOffice, month, papersOf } from "../invoicing/support";

const arabic = { givenName: "محمد", namePrefix: "", familyName: "بن علي" };

/** A family whose child has a name in Chinese letters, and its parent one in Arabic letters. */
async function makeFarFamily() {
  const family = await makeFamily();
  await asSetUp(async (tx) => {
    await tx.update(person).set(arabic).where(eq(person.id, family.parent.id));
    await tx.update(child).set({ givenName: "王小明" }).where(eq(child.id, family.child.id));
  });
  return family;
}

const bill = (payerId: string) => ({ payerId, month, additions: [] });
const names = ["محمد بن علي", expect.stringContaining("王小明")];

it("names the people whose letters are not on paper before an invoice is issued, and obeys the office", async () => {
  const office = await makeOffice();
  const { parent } = await makeFarFamily();
  const first = await issueInvoice(office, bill(parent.id), now());
  expect(first).toEqual({
    ok: false,
    code: "notPrintable",
    facts: { unprintable: expect.arrayContaining(names) },
  });
  expect(await invoicesOf(parent.id)).toEqual([]);
  orThrow(await issueInvoice(office, { ...bill(parent.id), acceptMarks: true }, now()));
  const [paper] = await papersOf(parent.id, "invoice");
  expect(paper?.sheet.addressee[0]).toBe("محمد بن علي");
  expect(gaps(await allInvoices())).toEqual([]);
});

it("goes on with the other families and says whose invoice waits", async () => {
  const office = await makeOffice();
  const [far, other] = [await makeFarFamily(), await makeFamily()];
  const run = orThrow(await runInvoices(office, { month }, now()));
  const held = run.held.find((one) => one.payerId === far.parent.id);
  expect(held?.names).toEqual(expect.arrayContaining(names));
  expect(await invoicesOf(far.parent.id)).toEqual([]);
  expect(await invoicesOf(other.parent.id)).toHaveLength(1);
  expect((await auditRows("invoices.run")).at(-1)?.after).toMatchObject({ held: run.held.length });
});

it("asks the same before a credit note and an annual statement", async () => {
  const office = await makeOffice();
  const { parent } = await makeFarFamily();
  const { invoiceId } = orThrow(await issueInvoice(office, { ...bill(parent.id), acceptMarks: true }, now()));
  const statement = { payerId: parent.id, year: Number(month.slice(0, 4)) };
  expect(await publishAnnualStatement(office, statement, now())).toMatchObject({ code: "notPrintable" });
  orThrow(await publishAnnualStatement(office, { ...statement, acceptMarks: true }, now()));
  const credit = { invoiceId, reason: "Dubbel" };
  expect(await creditInvoice(office, credit, now())).toMatchObject({ code: "notPrintable" });
  expect((await invoicesOf(parent.id)).map((one) => one.state)).toEqual(["open"]);
  orThrow(await creditInvoice(office, { ...credit, acceptMarks: true }, now()));
});

it("issues at once what all letters of can be printed", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const greek = { givenName: "Ωμέγα", familyName: "Nguyễn Щукин" };
  await asSetUp((tx) => tx.update(person).set(greek).where(eq(person.id, parent.id)));
  orThrow(await issueInvoice(office, bill(parent.id), now()));
});
