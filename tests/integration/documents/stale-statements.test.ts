import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { child } from "@/db/schema/child";
import { childIdentity } from "@/db/schema/child-profile";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { readWorkList } from "@/lib/desk/work-list";
import { listDocuments } from "@/lib/documents/queries";
import type { Sheet } from "@/lib/documents/sheet";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { publishAnnualStatement } from "@/lib/papers/publish-annual-statement";
import { reissueStatements } from "@/lib/papers/reissue-statements";
import { findStale } from "@/lib/papers/stale-statements";
import { listStale } from "@/lib/papers/statements-desk";
import { addMonths, asCareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { workAsOwner } from "../../support/ask-as-owner";
import { asSetUp, auditRows, makeChild, makeFamily, makeStaff } from "../../support/factories";
import {
  bookExtra,
  invoicesOf,
  issue,
  linesOf,
  makeOffice,
  monthlyCents,
  papersOf,
  wednesdayOf,
} from "../invoicing/support";

const year = Number(today(now()).slice(0, 4)) - 1;
const january = asCareDay(`${year}-01-01`);
const december = addMonths(january, 11);

/** Billed for December of last year, and stated. */
async function statedFamily(office: PersonActor) {
  const family = await makeFamily({ billedFrom: december });
  await issue(office, family.parent.id, december);
  const { documentId } = orThrow(
    await publishAnnualStatement(office, { payerId: family.parent.id, year }, now()),
  );
  return { ...family, documentId };
}
const staleOf = async (office: PersonActor, payerId: string) =>
  (await inTransaction(office, (tx) => findStale(tx, today(now())))).filter((one) => one.payerId === payerId);
const reissue = (office: PersonActor) => reissueStatements(office, { year }, now());
const credit = async (office: PersonActor, payerId: string) => {
  const [bill] = await invoicesOf(payerId);
  return orThrow(await creditInvoice(office, { invoiceId: bill?.id ?? "", reason: "Verkeerd." }, now()));
};
const statements = (payerId: string) => papersOf(payerId, "annual_statement");
const rowsOf = (sheet: Sheet | undefined, caption: string) =>
  sheet?.blocks.flatMap((block) => (block.type === "table" && block.caption === caption ? block.rows : [])) ??
  [];

it("finds what a later invoice changed, and tells on the next edition what it said before", async () => {
  const office = await makeOffice();
  const { parent, child: kid, location, documentId, ...family } = await statedFamily(office);
  const other = await statedFamily(office);
  expect(await staleOf(office, parent.id)).toEqual([]);
  await bookExtra({ parent, child: kid, location, ...family }, wednesdayOf(december));
  await issue(office, parent.id);
  expect(await staleOf(office, parent.id)).toMatchObject([
    {
      year,
      standing: { id: documentId, edition: 1 },
      stated: { groups: [{ careCents: monthlyCents + 60_38 }] },
    },
  ]);
  expect(orThrow(await reissue(office))).toEqual({ year, issued: 1 });
  const [first, second] = await statements(parent.id);
  expect(second).toMatchObject({ edition: 2, replacesId: documentId, number: first?.number });
  expect(first?.sheet.intro).not.toContain("vervangt");
  expect(second?.sheet.intro).toContain("(versie 1)");
  expect(rowsOf(second?.sheet, "Wat er is veranderd")).toMatchObject([
    { cells: [expect.stringContaining("december"), "139,75", "145", "€\u00a01.607,13", "€\u00a01.667,51"] },
  ]);
  expect(await statements(other.parent.id)).toHaveLength(1);
  expect((await auditRows("annualStatements.reissued")).map((row) => row.subjectId)).toContain(second?.id);
  expect(await reissue(office)).toMatchObject({ code: "nothingStale" });
  expect(await statements(parent.id)).toHaveLength(2);
});

it("says zero where the only invoice was credited", async () => {
  const office = await makeOffice();
  const { parent } = await statedFamily(office);
  await credit(office, parent.id);
  orThrow(await reissue(office));
  const [, second] = await statements(parent.id);
  const sums = second?.sheet.blocks.flatMap((block) => (block.type === "sums" ? block.rows : [])) ?? [];
  expect(sums.find((row) => row.strong)?.value).toBe("€\u00a00,00");
  expect(rowsOf(second?.sheet, "Wat er is veranderd")).toMatchObject([
    { cells: [expect.anything(), "139,75", "0", "€\u00a01.607,13", "€\u00a00,00"] },
  ]);
});

it("waits at the office's desk until it is issued, and at nobody else's", async () => {
  const office = await makeOffice();
  const { parent, location } = await statedFamily(office);
  const manager = (await makeStaff("manager", location.id)).actor;
  const waiting = async (actor: PersonActor) =>
    (await readWorkList(actor, now())).find((work) => work.kind === "statementsStale");
  expect(await waiting(office)).toBeUndefined();
  await credit(office, parent.id);
  expect(await waiting(office)).toMatchObject({ count: 1, name: String(year), urgency: "week" });
  const said = { hours: "139.7500", careCents: monthlyCents };
  expect(await listStale(office, now())).toMatchObject([
    { payerId: parent.id, standing: { edition: 1, said }, wouldSay: { hours: "0.0000", careCents: 0 } },
  ]);
  expect(await waiting(manager)).toBeUndefined();
  for (const actor of [manager, parent.actor]) expect(await listStale(actor, now())).toEqual([]);
  orThrow(await reissue(office));
  expect(await waiting(office)).toBeUndefined();
});

it("lets what was credited and billed again stand", async () => {
  const office = await makeOffice();
  const { parent } = await statedFamily(office);
  await credit(office, parent.id);
  await issue(office, parent.id, december);
  expect(await invoicesOf(parent.id)).toHaveLength(3);
  expect(await staleOf(office, parent.id)).toEqual([]);
});

it("states to who was billed care of that year after its statements went out", async () => {
  const office = await makeOffice();
  await statedFamily(office);
  const late = await makeFamily({ billedFrom: december });
  await issue(office, late.parent.id, december);
  expect(await staleOf(office, late.parent.id)).toMatchObject([{ year, standing: null }]);
  orThrow(await reissue(office));
  expect(await statements(late.parent.id)).toMatchObject([{ edition: 1 }]);
});

it("has one winner when two offices issue at once", async () => {
  const office = await makeOffice();
  const colleague = (await makeStaff("office", null, "Wim")).actor;
  const { parent } = await statedFamily(office);
  await credit(office, parent.id);
  const both = await Promise.all([reissue(office), reissue(colleague)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.find((one) => !one.ok)).toMatchObject({ code: "nothingStale" });
  expect(await statements(parent.id)).toHaveLength(2);
});

it("issues all or none where a name cannot be printed, until that is accepted", async () => {
  const office = await makeOffice();
  const [one, other] = [await statedFamily(office), await statedFamily(office)];
  for (const { parent } of [one, other]) await credit(office, parent.id);
  await asSetUp((tx) =>
    tx.update(person).set({ familyName: "\u{10330}" }).where(eq(person.id, other.parent.id)),
  );
  expect(await reissue(office)).toMatchObject({ code: "notPrintable", field: "acceptMarks" });
  expect(await statements(one.parent.id)).toHaveLength(1);
  orThrow(await reissueStatements(office, { year, acceptMarks: true }, now()));
  for (const { parent } of [one, other]) expect(await statements(parent.id)).toHaveLength(2);
});

it("shows its payer the newest as the one that holds and the older under it", async () => {
  const office = await makeOffice();
  const { parent, child: kid, documentId } = await statedFamily(office);
  await credit(office, parent.id);
  orThrow(await reissue(office));
  const listed = await listDocuments(parent.actor, kid.id);
  expect(listed).toMatchObject([{ edition: 2, replaced: [{ id: documentId, edition: 1 }] }]);
});

it("is for the office", async () => {
  const { parent, location } = await makeFamily();
  for (const { actor } of [
    parent,
    await makeStaff("manager", location.id),
    await makeStaff("carer", location.id),
  ])
    expect(await reissueStatements(actor, { year }, now())).toMatchObject({ code: "notAllowed" });
  const rows = (await auditRows("annualStatements.reissued")).filter((row) => row.outcome === "refused");
  expect(rows).toHaveLength(3);
});

it("carries the child's masked number and how it is rounded, and the rate of a year that is known", async () => {
  const office = await makeOffice();
  const family = await makeFamily({ billedFrom: december });
  const sealed = { bsnSealed: "sealed", bsnLastDigits: "782" };
  await asSetUp((tx) => tx.insert(childIdentity).values({ childId: family.child.id, ...sealed }));
  await issue(office, family.parent.id, december);
  orThrow(await publishAnnualStatement(office, { payerId: family.parent.id, year }, now()));
  const [paper] = await statements(family.parent.id);
  const said = JSON.stringify(paper?.sheet);
  expect(said).toContain("BSN ••••••782");
  expect(said).toContain("afgerond op hele centen");
});

it("keeps the words of the money when a child is erased: nothing is stale, and what is issued later still names it", async () => {
  const office = await makeOffice();
  const family = await statedFamily(office);
  const { parent, child: kid, location } = family;
  await makeChild(location, parent.id, { givenName: "Teun", startsOn: december });
  await issue(office, parent.id, december);
  orThrow(await reissue(office));
  const before = await statements(parent.id);
  const [named] = await asSetUp((tx) => tx.select().from(child).where(eq(child.id, kid.id)));
  await workAsOwner((tx) => tx.delete(child).where(eq(child.id, kid.id)));
  expect(await statements(parent.id)).toEqual(before);
  const lines = (await Promise.all((await invoicesOf(parent.id)).map(({ id }) => linesOf(id)))).flat();
  const told = lines.find((line) => line.childName !== null);
  expect(told).toMatchObject({ childId: null, childBornOn: named?.birthDate, cents: monthlyCents });
  expect(told?.childName).toContain(named?.familyName);
  expect(await staleOf(office, parent.id)).toEqual([]);
  await makeChild(location, parent.id, { givenName: "Pien", startsOn: december });
  await issue(office, parent.id, december);
  orThrow(await reissue(office));
  const third = (await statements(parent.id)).at(-1);
  const headings = third?.sheet.blocks.flatMap((block) => (block.type === "heading" ? block.text : []));
  expect(headings).toHaveLength(3);
  expect(headings?.some((text) => text.startsWith(named?.givenName ?? "?"))).toBe(true);
  expect(rowsOf(third?.sheet, "Wat er is veranderd")).toMatchObject([
    {
      cells: ["Pien", "0", "139,75"]
        .map((text) => expect.stringContaining(text))
        .concat(expect.anything(), expect.anything()),
    },
  ]);
});
