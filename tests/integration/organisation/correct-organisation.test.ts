import { beforeAll, expect, it } from "vitest";
import { correctOrganisation } from "@/lib/organisation/correct-organisation";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { correctOrganisationSchema } from "@/lib/organisation/schema";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { makeOrganisation } from "../../support/factories";
import { auditOf, codes, makeHouse, now } from "./support";

beforeAll(makeOrganisation);

const form = (change: Record<string, string> = {}) => ({
  ...{ name: "De Grote Linde", kvkNumber: "87654321", iban: "NL91 ABNA 0417 1643 00", version: "1" },
  ...{ email: "info@grotelinde.example", phone: "040 212 3450", street: "Kade", houseNumber: "7" },
  ...{ postcode: "5611ab", city: "Eindhoven", creditorId: "", accentColour: "#0A4F8C" },
  ...{ passwordMinimum: "10", ...change },
});

it("is the admin's, to read and to change", async () => {
  const { outsiders, office } = await makeHouse();
  for (const { actor, id } of [...outsiders, office]) {
    const input = correctOrganisationSchema.parse(form());
    expect(await correctOrganisation(actor, input, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("organisation.corrected", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await readOrganisation(actor)).toBeNull();
  }
});

it("is changed by one of two at once, and the audit has what was and what is", async () => {
  const { actor, id } = (await makeHouse()).admin;
  const before = await readOrganisation(actor);
  const input = correctOrganisationSchema.parse(form({ version: String(before?.version) }));
  const send = () => correctOrganisation(actor, input, now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["changedMeanwhile", "done"]);
  expect(await readOrganisation(actor)).toMatchObject({
    ...{ name: "De Grote Linde", iban: "NL91ABNA0417164300", accentColour: "#0a4f8c", creditorId: null },
    passwordMinimum: 10,
    version: (before?.version ?? 0) + 1,
  });
  expect(await auditOf("organisation.corrected", id)).toMatchObject([
    { outcome: "done", before: { name: before?.name }, after: { name: "De Grote Linde", city: "Eindhoven" } },
  ]);
});

it.each([
  ["a colour nobody can read", { accentColour: "#ffcc00" }, { accentColour: "colourTooLight" }],
  ["a wrong account", { iban: "NL92ABNA0417164300" }, { iban: "invalidIban" }],
  ["a wrong creditor identifier", { creditorId: "DE97ZZZ09999999999" }, { creditorId: "invalidCreditorId" }],
  ["a password of seven characters", { passwordMinimum: "7" }, { passwordMinimum: "outOfRange" }],
  ["a number of seven digits", { kvkNumber: "1234567" }, { kvkNumber: "invalid" }],
])("is told at the field what is wrong: %s", (_, change, problems) => {
  const { error } = correctOrganisationSchema.safeParse(form(change));
  expect(error && fieldProblemsOf(error)).toEqual(problems);
});
