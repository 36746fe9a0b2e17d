import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { listInvoices, readInvoice } from "@/lib/invoicing/queries";
import { readOwnBalance } from "@/lib/ledger/queries";
import { writeOff } from "@/lib/ledger/write-off";
import { now } from "@/lib/time/clock";
import { addGuardian, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { issue, lastMonth, makeOffice, month, monthlyCents } from "../invoicing/support";
import { day, pay } from "./support";

it("a parent sees what is still open, with each payment and what was set off", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily({ billedFrom: lastMonth });
  const first = await issue(office, parent.id, lastMonth);
  await issue(office, parent.id, month);
  await pay(office, parent.id, monthlyCents, "A", first.invoiceId);
  await pay(office, parent.id, 100_00, "B");
  expect(await listInvoices(parent.actor)).toMatchObject([
    { state: "partly", open: monthlyCents - 100_00, settled: [{ kind: "payment", day, cents: 100_00 }] },
    { state: "paid", open: 0, settled: [{ kind: "payment", day, cents: monthlyCents }] },
  ]);
  orThrow(await creditInvoice(office, { invoiceId: first.invoiceId, reason: "Dubbel" }, now()));
  const [later, note, credited] = await listInvoices(parent.actor);
  expect(later).toMatchObject({ state: "paid", open: 0 });
  expect(later?.settled.map((one) => one.cents).sort()).toEqual([100_00, monthlyCents - 100_00]);
  expect([note?.kind, note?.state]).toEqual(["credit_note", "credited"]);
  expect(credited).toMatchObject({ state: "credited", open: 0, settled: [{ kind: "credit_note" }] });
  expect(await readOwnBalance(parent.actor)).toBe(-100_00);
});

it("one invoice is shown to its payer and the office, and to nobody else", async () => {
  const office = await makeOffice();
  const { location, parent, child } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  orThrow(await writeOff(office, { invoiceId, reason: "Oninbaar" }, now()));
  const [{ documentId } = { documentId: "" }] = await listInvoices(parent.actor);
  for (const actor of [parent.actor, office])
    expect(await readInvoice(actor, documentId)).toMatchObject({
      state: "paid",
      settled: [{ kind: "write_off", cents: monthlyCents }],
    });
  const coParent = await makePerson("Thijs");
  await addGuardian(child.id, coParent.id);
  for (const { actor } of [coParent, await makeStaff("manager", location.id)]) {
    expect(await readInvoice(actor, documentId)).toBeNull();
    expect(await readOwnBalance(actor)).toBe(0);
  }
});
