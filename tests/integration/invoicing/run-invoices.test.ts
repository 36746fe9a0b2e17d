import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { now } from "@/lib/time/clock";
import { auditRows, makeFamily, makeStaff } from "../../support/factories";
import { allInvoices, gaps, invoicesOf, issue, lastMonth, makeOffice, month } from "./support";

const families = (count: number) =>
  Promise.all(Array.from({ length: count }, () => makeFamily({ billedFrom: lastMonth })));

it("makes every invoice of the month, and the second time none", async () => {
  const office = await makeOffice();
  const made = await families(3);
  const first = orThrow(await runInvoices(office, { month }, now()));
  expect(first.issued).toBeGreaterThanOrEqual(3);
  for (const { parent } of made) expect(await invoicesOf(parent.id)).toHaveLength(1);
  expect(orThrow(await runInvoices(office, { month }, now())).issued).toBe(0);
  expect((await auditRows("invoices.run")).at(0)).toMatchObject({ outcome: "done", after: { month } });
});

it("goes on where it was broken off, without a gap and without a double", async () => {
  const office = await makeOffice();
  const made = await families(4);
  await issue(office, made[1]?.parent.id ?? "", lastMonth);
  await issue(office, made[3]?.parent.id ?? "", lastMonth);
  orThrow(await runInvoices(office, { month: lastMonth }, now()));
  for (const { parent } of made) expect(await invoicesOf(parent.id)).toHaveLength(1);
  expect(gaps(await allInvoices())).toEqual([]);
});

it("makes every invoice once when two runs go at the same time", async () => {
  const office = await makeOffice();
  orThrow(await runInvoices(office, { month }, now()));
  const made = await families(6);
  const runs = await Promise.all([1, 2, 3].map(() => runInvoices(office, { month }, now())));
  expect(runs.every((run) => run.ok)).toBe(true);
  expect(runs.reduce((sum, run) => sum + (run.ok ? run.value.issued : 0), 0)).toBe(6);
  for (const { parent } of made) expect(await invoicesOf(parent.id)).toHaveLength(1);
  expect(gaps(await allInvoices())).toEqual([]);
});

it("is for the office", async () => {
  const { location, parent } = await makeFamily();
  for (const person of [parent, await makeStaff("manager", location.id)])
    expect(await runInvoices(person.actor, { month }, now())).toMatchObject({ code: "notAllowed" });
  expect((await auditRows("invoices.run")).filter((row) => row.outcome === "refused")).toHaveLength(2);
});
