import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { person } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { registerPerson } from "@/lib/family/register-person";
import { registerPersonSchema } from "@/lib/family/schema";
import { correctOrganisation } from "@/lib/organisation/correct-organisation";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { correctOrganisationSchema } from "@/lib/organisation/schema";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { asSetUp, makeOrganisation } from "../../support/factories";
import { auditOf, codes, makeHouse, now } from "./support";

beforeAll(makeOrganisation);

const form = (change: Record<string, string> = {}) => ({
  ...{ name: "De Grote Linde", kvkNumber: "87654321", iban: "NL91 ABNA 0417 1643 00", version: "1" },
  ...{ email: "info@grotelinde.example", phone: "040 212 3450", street: "Kade", houseNumber: "7" },
  ...{ postcode: "5611ab", city: "Eindhoven", creditorId: "", accentColour: "#0A4F8C" },
  ...{ passwordMinimum: "10", defaultLanguage: "nl", complaintsBody: "", complaintsUrl: "", ...change },
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

it("shows the second of two what the first wrote, as the form writes it, and saves over that version alone", async () => {
  const { actor } = (await makeHouse()).admin;
  const begun = String((await readOrganisation(actor))?.version);
  const send = (change: Record<string, string>) =>
    correctOrganisation(actor, correctOrganisationSchema.parse(form(change)), now);
  const complaint = { complaintsBody: "De Commissie", complaintsUrl: "www.commissie.nl" };
  expect(await send({ ...complaint, version: begun })).toMatchObject({ ok: true });
  const answer = await send({ version: begun, phone: "040 212 3499" });
  expect(answer).toMatchObject({
    code: "changedMeanwhile",
    standing: {
      ...{ complaintsBody: "De Commissie", complaintsUrl: "https://www.commissie.nl/" },
      ...{ iban: "NL91 ABNA 0417 1643 00", postcode: "5611\u00a0AB", defaultLanguage: "nl" },
    },
  });
  const version = ("standing" in answer && answer.standing?.version) || "";
  expect(await send({ version })).toMatchObject({ ok: true });
  expect(await readOrganisation(actor)).toMatchObject({ complaintsBody: null, complaintsUrl: null });
});

it("gives new people the language that was set, until they choose one, and leaves those who are there", async () => {
  const { actor } = (await makeHouse()).admin;
  const add = (name: string, language?: "nl" | "en") =>
    registerPerson(actor, registerPersonSchema.parse({ givenName: name, language }), now);
  const before = orThrow(await add("Ans")).personId;
  const set = async (defaultLanguage: string) => {
    const version = String((await readOrganisation(actor))?.version);
    const input = correctOrganisationSchema.parse(form({ defaultLanguage, version }));
    orThrow(await correctOrganisation(actor, input, now));
  };
  await set("en");
  const ids = [before, orThrow(await add("Bea")).personId, orThrow(await add("Cor", "nl")).personId];
  await set("nl");
  const languageOf = async (personId: string) => {
    const [row] = await asSetUp((tx) => tx.select().from(person).where(eq(person.id, personId)));
    return row?.language;
  };
  expect(await Promise.all(ids.map(languageOf))).toEqual(["nl", "en", "nl"]);
});

it.each([
  ["a colour nobody can read", { accentColour: "#ffcc00" }, { accentColour: "colourTooLight" }],
  ["a wrong account", { iban: "NL92ABNA0417164300" }, { iban: "invalidIban" }],
  ["a wrong creditor identifier", { creditorId: "DE97ZZZ09999999999" }, { creditorId: "invalidCreditorId" }],
  ["a password of seven characters", { passwordMinimum: "7" }, { passwordMinimum: "outOfRange" }],
  ["a complaints body without its address", { complaintsBody: "Commissie" }, { complaintsUrl: "required" }],
  ["its address alone", { complaintsUrl: "www.commissie.nl" }, { complaintsBody: "required" }],
  [
    "an address that is none",
    { complaintsBody: "Commissie", complaintsUrl: "http://commissie.nl" },
    { complaintsUrl: "invalidWebAddress" },
  ],
  ["a language that is not there", { defaultLanguage: "fr" }, { defaultLanguage: "choose" }],
  ["a number of seven digits", { kvkNumber: "1234567" }, { kvkNumber: "invalid" }],
])("is told at the field what is wrong: %s", (_, change, problems) => {
  const { error } = correctOrganisationSchema.safeParse(form(change));
  expect(error && fieldProblemsOf(error)).toEqual(problems);
});
