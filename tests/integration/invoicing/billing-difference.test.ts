import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { contractVersion } from "@/db/schema/contract";
import { closureDay, registration } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { cancelVersion } from "@/lib/contract/cancel-version";
import { changeContract } from "@/lib/contract/change-contract";
import { endContract } from "@/lib/contract/end-contract";
import { extendContract } from "@/lib/contract/extend-contract";
import { changeContractSchema } from "@/lib/contract/schema";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { publishAnnualStatement } from "@/lib/papers/publish-annual-statement";
import { addDays, asCareDay, endOfMonth, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { agreeAnother } from "../../support/another-contract";
import { addGuardian, asSetUp, makeChild, makeFamily, makePerson } from "../../support/factories";
import { booksOf } from "../ledger/support";
import {
  bookExtra,
  type Family,
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

const share = (days: number, of: string) =>
  Math.round((monthlyCents * days) / Number(endOfMonth(asCareDay(of)).slice(8)));
const change = ({ child, location }: Family, more: object) =>
  changeContractSchema.parse({
    ...{ contractId: child.contractId, productId: location.productId, weeksPerYear: 52 },
    ...{ agreedOn: today(now()), reason: "Te laat verwerkt." },
    pattern: [1, 2, 4].map((weekday) => ({ weekday, part: "full_day" })),
    ...more,
  });

it("takes back the days after an end that was told late, with words, and sets it off", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const { parent, child } = family;
  const endsOn = addDays(lastMonth, 9);
  orThrow(await endContract(office, { contractId: child.contractId, endsOn, version: 1 }, now()));
  const note = await issue(office, parent.id);
  const bills = await invoicesOf(parent.id);
  expect(bills).toMatchObject([
    { kind: "invoice", totalCents: monthlyCents },
    { kind: "credit_note", creditsId: null, month },
  ]);
  expect(await linesOf(note.invoiceId)).toMatchObject([
    { kind: "contract", cents: -monthlyCents, hours: "-139.7500", toDay: endOfMonth(lastMonth) },
    { kind: "contract", fromDay: lastMonth, toDay: endsOn },
  ]);
  const owed = bills.reduce((sum, bill) => sum + bill.totalCents, 0);
  expect(Math.abs(owed - share(10, lastMonth))).toBeLessThanOrEqual(1);
  expect((await booksOf(parent.id)).owed).toBe(owed);
  const [paper] = await papersOf(parent.id, "credit_note");
  const said = JSON.stringify(paper?.sheet);
  expect(said).toContain("contract loopt tot en met");
  expect(said).toContain(bills[0]?.number);
  expect(await issue(office, parent.id)).toMatchObject({ isNew: false });
});

it("bills a sibling that was agreed after the run, and nothing twice", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  await makeChild(family.location, family.parent.id, { givenName: "Teun", startsOn: lastMonth });
  const { invoiceId } = await issue(office, family.parent.id, lastMonth);
  expect(await linesOf(invoiceId)).toMatchObject([{ fromDay: lastMonth, cents: monthlyCents }]);
  expect((await issue(office, family.parent.id, lastMonth)).isNew).toBe(false);
});

it("splits a changed month where the terms change, as mirror and new lines, and back when it is cancelled", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const startsOn = addDays(lastMonth, 10);
  const other = change(family, { startsOn, pattern: [{ weekday: 1, part: "full_day" }] });
  const { versionId } = orThrow(await changeContract(office, other, now()));
  const first = await issue(office, family.parent.id, lastMonth);
  expect(await linesOf(first.invoiceId)).toMatchObject([
    { cents: -monthlyCents, fromDay: lastMonth },
    { fromDay: lastMonth, toDay: addDays(startsOn, -1) },
    { fromDay: startsOn, toDay: endOfMonth(lastMonth) },
  ]);
  orThrow(await cancelVersion(office, { versionId, version: 1, reason: "Vergissing." }, now()));
  await issue(office, family.parent.id, lastMonth);
  expect((await booksOf(family.parent.id)).owed).toBe(monthlyCents);
});

it("bills each payer the own share, the hours whole, and what moves to another by calendar days", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const sam = await makePerson("Sam");
  await addGuardian(family.child.id, sam.id, { isContractHolder: true });
  const payers = [
    { payerId: family.parent.id, thousandths: 667 },
    { payerId: sam.id, thousandths: 333 },
  ];
  orThrow(await changeContract(office, change(family, { startsOn: month, payers }), now()));
  orThrow(await runInvoices(office, { month }, now()));
  const both = await Promise.all(
    [family.parent.id, sam.id].map(async (id) => linesOf((await invoicesOf(id)).at(-1)?.id ?? "")),
  );
  expect(both).toMatchObject([
    [{ hours: "139.7500", thousandths: 667, cents: 107196 }],
    [{ hours: "139.7500", thousandths: 333, cents: 53517 }],
  ]);
  expect(107196 + 53517).toBe(monthlyCents);
});

it("takes back extra care that fell on a day closed afterwards, and one that an absence covers stays", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const day = wednesdayOf(lastMonth);
  await bookExtra(family, day);
  await issue(office, family.parent.id);
  await asSetUp((tx) => tx.insert(closureDay).values({ locationId: family.location.id, day, name: "Storm" }));
  const { invoiceId } = await issue(office, family.parent.id);
  expect(await linesOf(invoiceId)).toMatchObject([{ kind: "extra", hours: "-5.2500", cents: -60_38 }]);
});

it("names the registration of its days: a new number splits the month", async () => {
  const office = await makeOffice();
  const family = await makeFamily({ billedFrom: lastMonth });
  const from = addDays(lastMonth, 14);
  const { id: locationId, registrationId } = family.location;
  await asSetUp(async (tx) => {
    await tx
      .update(registration)
      .set({ endsOn: addDays(from, -1) })
      .where(eq(registration.id, registrationId));
    const next = { locationId, careType: "daycare", lrkNumber: "190004836", startsOn: from } as const;
    await tx.insert(registration).values(next);
  });
  const { invoiceId } = await issue(office, family.parent.id, lastMonth);
  const lines = await linesOf(invoiceId);
  expect(lines).toMatchObject([
    { toDay: addDays(from, -1), registrationId },
    { fromDay: from, toDay: endOfMonth(lastMonth) },
  ]);
  expect(lines[1]?.registrationId).not.toBe(registrationId);
});

it("states a year whose only invoice was credited and whose contract was cancelled as nothing", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const { parent, child } = family;
  const [bill] = await invoicesOf(parent.id);
  orThrow(await creditInvoice(office, { invoiceId: bill?.id ?? "", reason: "Nooit begonnen." }, now()));
  const [version] = await asSetUp((tx) =>
    tx.select().from(contractVersion).where(eq(contractVersion.contractId, child.contractId)),
  );
  const cancelled = { versionId: version?.id ?? "", version: 1, reason: "Nooit begonnen." };
  orThrow(await cancelVersion(office, cancelled, now()));
  const nothing = await issueInvoice(office, { payerId: parent.id, month, additions: [] }, now());
  expect(nothing).toMatchObject({ code: "nothingToInvoice" });
  const year = Number(lastMonth.slice(0, 4));
  orThrow(await publishAnnualStatement(office, { payerId: parent.id, year }, now()));
  const [paper] = await papersOf(parent.id, "annual_statement");
  const sums = paper?.sheet.blocks.flatMap((block) => (block.type === "sums" ? block.rows : [])) ?? [];
  expect(sums.filter((row) => row.strong).map((row) => row.value)).toEqual(["€\u00a00,00"]);
});

it("owes nothing for extra care after the end of a contract, takes back what was billed, and owes it again", async () => {
  const office = await makeOffice();
  const family = await makeBilledFamily(office);
  const { parent, child } = family;
  const day = wednesdayOf(lastMonth);
  await bookExtra(family, day);
  await issue(office, parent.id);
  const ending = { contractId: child.contractId, endsOn: addDays(day, -1) };
  orThrow(await endContract(office, { ...ending, version: 1 }, now()));
  const extraLines = async () => {
    const { invoiceId } = await issue(office, parent.id);
    return (await linesOf(invoiceId)).filter(({ kind }) => kind === "extra");
  };
  expect(await extraLines()).toMatchObject([{ fromDay: day, cents: -60_38 }]);
  // Of its own accord: the booking is gone, also where another contract begins on that day.
  await asSetUp((tx) => agreeAnother(tx, child.contractId, day));
  expect(await issueInvoice(office, { payerId: parent.id, month, additions: [] }, now())).not.toMatchObject({
    value: { isNew: true },
  });
  orThrow(await extendContract(office, { ...ending, endsOn: null, version: 2 }, now()));
  expect(await extraLines()).toMatchObject([{ fromDay: day, cents: 60_38 }]);
});
