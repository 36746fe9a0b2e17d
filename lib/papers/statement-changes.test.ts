import { expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { maxHourlyRate } from "./max-hourly-rate";
import { annualStatementSheet } from "./sheets/annual-statement";
import { replacedIntro } from "./sheets/replaced-statement";
import { type StatedFigures, sameBy } from "./stated-figures";
import { changesBetween } from "./statement-changes";

const november = asCareDay("2026-11-01");
type Group = StatedFigures["groups"][number];
const group = (more: Partial<Group> & { name?: string; hours?: string; cents?: number }): Group => {
  const { name = "Saar de Vries", hours = "110.0000", cents = 1265_00, ...rest } = more;
  return {
    ...{ childId: "saar", child: { name, birthDate: asCareDay("2024-03-05") }, registrationId: "old" },
    ...{ lrkNumber: "188687038", careType: "daycare", locationName: "De Linde" },
    ...{
      from: november,
      to: asCareDay("2026-11-30"),
      hours,
      careCents: cents,
      centsPerHour: 1150,
      feeCents: 0,
    },
    months: [{ month: november, hours, contractCents: cents, extraCents: 0, creditCents: 0 }],
    ...rest,
  };
};
const changes = (before: Group[], after: Group[]) =>
  changesBetween({ groups: before }, { groups: after }, 2026);
const sameFigures = (one: Group, other: Group) =>
  JSON.stringify(sameBy({ lines: 1, groups: [one] })) ===
  JSON.stringify(sameBy({ lines: 2, groups: [other] }));

it("tells the months that say something else, and no other", () => {
  expect(changes([group({})], [group({})])).toEqual([]);
  expect(changes([group({})], [group({ hours: "96.0000", cents: 1104_00 })])).toEqual([
    {
      ...{ childName: "Saar de Vries", lrkNumber: "188687038", month: november },
      before: { hours: "110.0000", cents: 1265_00 },
      after: { hours: "96.0000", cents: 1104_00 },
    },
  ]);
});

it("tells a move to another registration as what goes and what comes", () => {
  const moved = group({ registrationId: "new", lrkNumber: "190004836" });
  expect(changes([group({})], [moved])).toMatchObject([
    { lrkNumber: "188687038", before: { cents: 1265_00 }, after: { cents: 0 } },
    { lrkNumber: "190004836", before: { cents: 0 }, after: { cents: 1265_00 } },
  ]);
});

it("tells costs beside care apart, under no month", () => {
  expect(changes([group({})], [group({ feeCents: 25_00 })])).toMatchObject([
    { month: null, before: { cents: 0 }, after: { cents: 25_00 } },
  ]);
});

it("knows a child whose name was corrected or that was erased, and tells twins apart", () => {
  expect(changes([group({})], [group({ name: "Sara de Vries", childId: null })])).toEqual([]);
  const [teun, pien] = [group({ name: "Teun" }), group({ name: "Pien", cents: 1000_00 })];
  expect(changes([teun, pien], [pien, teun])).toEqual([]);
});

it("has the same figures by money and days, not by how things are called", () => {
  const renamed = group({ name: "Sara", childId: null, locationName: "De Eik" });
  expect(sameFigures(group({}), renamed)).toBe(true);
  expect(sameFigures(group({}), group({ feeCents: 1 }))).toBe(false);
  expect(sameFigures(group({}), group({ registrationId: "new" }))).toBe(false);
});

it("says so where nothing can be compared, or where the months stayed the same", () => {
  const replaced = { edition: 1, issuedOn: asCareDay("2027-02-12") };
  expect(replacedIntro({ ...replaced, changes: null })).toMatch(/van 12 februari 2027 \(versie 1\)\. Hebt u/);
  expect(replacedIntro({ ...replaced, changes: [] })).toContain("gelijk gebleven");
});

const head = {
  sender: { name: "Villa Bambini", colour: "#17624f", lines: [], footer: "" },
  addressee: ["Eva de Vries"],
  organisation: { name: "Villa Bambini", iban: "", creditorId: null },
  payer: {
    ...{ isOrganisation: false, name: "Eva de Vries", birthDate: null, bsnLastDigits: null },
    ...{ iban: null, mandateReference: null, reference: null },
  },
};
const sheetOf = (year: number, of: Partial<Group> = {}) => {
  const one = { ...group(of), child: { ...group({}).child, bsnLastDigits: null } };
  const about = { year, number: "JO-1", edition: 1, issuedOn: november, groups: [one], replaces: null };
  return JSON.stringify(annualStatementSheet(about, head));
};

it("carries the maximum rate of its year and kind of care, and no line of a year without a figure", () => {
  expect(sheetOf(2026)).toContain('"Maximumuurprijs toeslag 2026","value":"€\u00a011,23"');
  expect(sheetOf(2025, { careType: "after_school" })).toContain('"value":"€\u00a09,52"');
  expect(sheetOf(2031)).not.toContain("aximumuurprijs");
  expect(maxHourlyRate("daycare", 2031)).toBeNull();
});

it("speaks of the BSN where one stands there alone", () => {
  expect(sheetOf(2026)).not.toContain("BSN");
});
