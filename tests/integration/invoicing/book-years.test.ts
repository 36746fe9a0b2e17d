import { beforeEach, expect, it } from "vitest";
import { bookYear } from "@/db/schema/book-year";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { endContract } from "@/lib/contract/end-contract";
import { listBookYears } from "@/lib/invoicing/book-years";
import { closeBookYear } from "@/lib/invoicing/close-book-year";
import { listClosedDifferences } from "@/lib/invoicing/closed-differences";
import { openBookYear } from "@/lib/invoicing/open-book-year";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { addDays, addMonths, asCareDay, type CareDay, startOfMonth, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { workAsOwner } from "../../support/ask-as-owner";
import { asSetUp, auditRows, makeChild, makeFamily, makeStaff } from "../../support/factories";
import { invoicesOf, issue, linesOf, makeOffice, month, monthlyCents } from "./support";

/** Of the whole house: every test begins with open years. */
beforeEach(() => workAsOwner((tx) => tx.delete(bookYear)));

const year = Number(today(now()).slice(0, 4)) - 1;
const december = asCareDay(`${year}-12-01`);
const november = addMonths(december, -1);
const close = (actor: PersonActor) => closeBookYear(actor, { year }, now());
const open = (actor: PersonActor) => openBookYear(actor, { year, reason: "Correctie accountant." }, now());
const run = async (office: PersonActor, closedMonths: CareDay[] = []) =>
  orThrow(await runInvoices(office, { month, closedMonths }, now()));

/** Billed up to this month; a sibling of last November was agreed after the year was closed. */
async function closedFamily() {
  const office = await makeOffice();
  const family = await makeFamily({ billedFrom: november });
  await issue(office, family.parent.id);
  orThrow(await close(office));
  await makeChild(family.location, family.parent.id, { givenName: "Teun", startsOn: november });
  return { office, ...family };
}
/** What waits of this payer: other tests of the file bill theirs. */
const apartOf = async (office: PersonActor, payerId: string) =>
  (await listClosedDifferences(office, now())).flatMap(({ month: of, payers }) =>
    payers.filter((one) => one.payerId === payerId).map(({ cents }) => ({ month: of, cents })),
  );
const monthsOn = async (payerId: string) => {
  const bills = (await invoicesOf(payerId)).slice(1);
  const lines = await Promise.all(bills.map(({ id }) => linesOf(id)));
  return lines.flat().map((line) => startOfMonth(line.fromDay));
};
const openYear = Array.from({ length: 12 }, (_, index) =>
  addMonths(asCareDay(`${year + 1}-01-01`), index),
).filter((one) => one <= month);

it("bills nothing of a closed year without the tick, and shows it again the next time", async () => {
  const { office, parent } = await closedFamily();
  await run(office);
  expect(await monthsOn(parent.id)).toEqual(openYear);
  for (let times = 0; times < 2; times++) {
    expect(await apartOf(office, parent.id)).toEqual([
      { month: november, cents: monthlyCents },
      { month: december, cents: monthlyCents },
    ]);
    expect((await run(office)).issued).toBe(0);
  }
});

it("bills a ticked month alone, then the other, and nothing twice", async () => {
  const { office, parent } = await closedFamily();
  await run(office, [december]);
  expect(await monthsOn(parent.id)).toEqual([december, ...openYear]);
  expect(await apartOf(office, parent.id)).toEqual([{ month: november, cents: monthlyCents }]);
  await run(office, [november, december]);
  expect(await monthsOn(parent.id)).toEqual([december, ...openYear, november]);
  expect(await apartOf(office, parent.id)).toEqual([]);
  expect((await run(office, [november, december])).issued).toBe(0);
  expect((await auditRows("invoices.run")).some((row) => JSON.stringify(row.after).includes(november))).toBe(
    true,
  );
});

it("bills it all once the year is open again", async () => {
  const { office, parent } = await closedFamily();
  orThrow(await open(office));
  expect(await apartOf(office, parent.id)).toEqual([]);
  await run(office);
  expect(await monthsOn(parent.id)).toEqual([november, december, ...openYear]);
});

it("takes nothing back in a closed year without the tick either", async () => {
  const office = await makeOffice();
  const { parent, child } = await makeFamily({ billedFrom: december });
  await issue(office, parent.id, december);
  orThrow(await close(office));
  const endsOn = addDays(december, 9);
  orThrow(await endContract(office, { contractId: child.contractId, endsOn, version: 1 }, now()));
  await run(office);
  expect(await invoicesOf(parent.id)).toHaveLength(1);
  const [apart] = await apartOf(office, parent.id);
  expect(apart?.cents).toBeLessThan(0);
  await run(office, [december]);
  const owed = (await invoicesOf(parent.id)).reduce((sum, bill) => sum + bill.totalCents, 0);
  expect(owed).toBe(monthlyCents + (apart?.cents ?? 0));
});

it("keeps who closed and opened a year, when and why", async () => {
  const office = await makeOffice();
  await issue(office, (await makeFamily({ billedFrom: december })).parent.id, december);
  expect(await listBookYears(office, now())).toEqual([{ year, isClosed: false, turns: [] }]);
  orThrow(await close(office));
  orThrow(await open(office));
  const by = { day: today(now()), name: expect.stringContaining("Ingrid") };
  expect(await listBookYears(office, now())).toMatchObject([
    {
      ...{ year, isClosed: false },
      turns: [
        { ...by, closes: true, reason: null },
        { ...by, closes: false, reason: "Correctie accountant." },
      ],
    },
  ]);
  expect((await auditRows("bookYear.closed")).at(0)).toMatchObject({ outcome: "done", after: { year } });
  expect((await auditRows("bookYear.opened")).at(0)).toMatchObject({ outcome: "done", after: { year } });
});

it("closes a year that is over and open, once, also when two do at the same time", async () => {
  const office = await makeOffice();
  const colleague = (await makeStaff("office", null, "Wim")).actor;
  expect(await closeBookYear(office, { year: year + 1 }, now())).toMatchObject({ code: "bookYearNotOver" });
  expect(await open(office)).toMatchObject({ code: "bookYearOpen" });
  const both = await Promise.all([close(office), close(colleague)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.find((one) => !one.ok)).toMatchObject({ code: "bookYearClosed" });
  const opened = await Promise.all([open(office), open(colleague)]);
  expect(opened.filter((one) => one.ok)).toHaveLength(1);
  expect(await asSetUp((tx) => tx.$count(bookYear))).toBe(2);
});

it("is for the office", async () => {
  const { parent, location } = await makeFamily();
  for (const { actor } of [
    parent,
    await makeStaff("manager", location.id),
    await makeStaff("carer", location.id),
  ]) {
    expect(await close(actor)).toMatchObject({ code: "notAllowed" });
    expect(await open(actor)).toMatchObject({ code: "notAllowed" });
    expect(await listBookYears(actor, now())).toEqual([]);
    expect(await listClosedDifferences(actor, now())).toEqual([]);
  }
});
