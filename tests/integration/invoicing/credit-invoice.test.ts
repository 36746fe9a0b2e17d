import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { now } from "@/lib/time/clock";
import { auditRows, makeFamily, makeStaff } from "../../support/factories";
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
  monthlyCents,
  papersOf,
  wednesdayOf,
} from "./support";

const reason = "Het tarief was niet juist.";

it("takes the invoice back with a numbered note, after which a right one can follow", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  await bookExtra(family, wednesdayOf(lastMonth));
  const first = await issue(office, family.parent.id);
  const note = orThrow(await creditInvoice(office, { invoiceId: first.invoiceId, reason }, now()));
  expect(await invoicesOf(family.parent.id)).toMatchObject([
    { kind: "invoice", month: lastMonth, state: "open" },
    { state: "credited", kind: "invoice" },
    { kind: "credit_note", creditsId: first.invoiceId, totalCents: -(monthlyCents + 60_38) },
  ]);
  expect((await linesOf(note.creditNoteId)).map((line) => [line.kind, line.hours])).toEqual([
    ["contract", "-139.7500"],
    ["extra", "-5.2500"],
  ]);
  const [paper] = await papersOf(family.parent.id, "credit_note");
  expect(paper?.sheet.intro).toContain(first.number);
  expect(paper?.sheet.intro).toContain(reason);
  expect((await auditRows("invoice.credited")).at(-1)).toMatchObject({
    subjectId: first.invoiceId,
    before: { state: "open" },
    after: { creditNote: note.number },
  });
  const again = await issue(office, family.parent.id);
  expect(again.isNew).toBe(true);
  expect((await linesOf(again.invoiceId)).map((line) => line.kind)).toEqual(["contract", "extra"]);
  expect(gaps(await allInvoices())).toEqual([]);
});

it("happens once, also when two try at the same time", async () => {
  const office = await makeOffice();
  const { parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  const tries = await Promise.all(
    [1, 2, 3, 4].map(() => creditInvoice(office, { invoiceId, reason }, now())),
  );
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
  expect(tries.filter((one) => !one.ok && one.code === "creditedAlready")).toHaveLength(3);
});

it("is for the office, and a note or an unknown invoice is not there", async () => {
  const office = await makeOffice();
  const { location, parent } = await makeFamily();
  const { invoiceId } = await issue(office, parent.id);
  for (const person of [parent, await makeStaff("manager", location.id)])
    expect(await creditInvoice(person.actor, { invoiceId, reason }, now())).toMatchObject({
      code: "notAllowed",
    });
  const note = orThrow(await creditInvoice(office, { invoiceId, reason }, now()));
  for (const id of [note.creditNoteId, randomUUID()])
    expect(await creditInvoice(office, { invoiceId: id, reason }, now())).toMatchObject({ code: "notFound" });
});
