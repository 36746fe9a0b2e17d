import { beforeEach, expect, it } from "vitest";
import { termsEdition } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { addTerms } from "@/lib/organisation/add-terms";
import { largestTerms } from "@/lib/organisation/limits";
import { listTerms, openTerms } from "@/lib/organisation/read-terms";
import { addTermsSchema } from "@/lib/organisation/schema";
import { takeBackTerms } from "@/lib/organisation/take-back-terms";
import { tidyHouseFiles } from "@/lib/organisation/tidy-house-files";
import { readObject, storage } from "@/lib/storage/storage";
import { addDays, today as todayOf } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { addGuardian, makePerson } from "../../support/factories";
import { connectAsOwner } from "../../support/owner";
import { auditOf, codes, makeHouse } from "./support";

// RLS asks the portal's own day, so these play today.
const now = clock();
const today = todayOf(now);
const pdf = (text = "") => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const edition = (name: string, startsOn: CareDay, content: Buffer | "tooLarge" = pdf(name)) => ({
  ...addTermsSchema.parse({ name, startsOn }),
  content,
});

/** Editions follow each other in the whole installation: each test begins without any. */
beforeEach(async () => {
  const owner = connectAsOwner();
  await owner`DELETE FROM terms_edition`;
  await owner.end();
});

it("is the admin's to add and take back; all others are refused and noted", async () => {
  const { outsiders, office, admin } = await makeHouse();
  const { termsId } = orThrow(await addTerms(admin.actor, edition("2027", addDays(today, 40)), now));
  for (const { actor, id } of [...outsiders, office]) {
    expect(await addTerms(actor, edition("2028", addDays(today, 80)), now)).toMatchObject({
      code: "notAllowed",
    });
    expect(await takeBackTerms(actor, { termsId }, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("terms.added", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await auditOf("terms.takenBack", id)).toMatchObject([{ outcome: "refused" }]);
  }
});

it("follows the one before it: not sooner, not in the past, and one for a day when two come at once", async () => {
  const { actor } = (await makeHouse()).admin;
  orThrow(await addTerms(actor, edition("2024", addDays(today, -700)), now));
  expect(await addTerms(actor, edition("oud", addDays(today, -800)), now)).toMatchObject({
    ...{ code: "termsBeforeOther", field: "startsOn" },
    facts: { name: "2024", days: [addDays(today, -700)] },
  });
  expect(await addTerms(actor, edition("gisteren", addDays(today, -1)), now)).toMatchObject({
    ...{ code: "dayInPast", field: "startsOn" },
  });
  const begin = addDays(today, 30);
  const send = (name: string) => addTerms(actor, edition(name, begin), now);
  expect(codes(await Promise.all([send("a"), send("b")]))).toEqual(["done", "termsBeforeOther"]);
  expect(await listTerms(actor, now)).toMatchObject([
    { startsOn: begin, endsOn: null, when: "later" },
    { name: "2024", endsOn: addDays(begin, -1), when: "now" },
  ]);
});

it.each<[string, Buffer | "tooLarge", string]>([
  ["a page of text", Buffer.from("Algemene voorwaarden"), "termsNotPdf"],
  ["nothing", Buffer.alloc(0), "termsNotPdf"],
  ["a PDF that was cut off", Buffer.from("%PDF-1.7\n"), "termsNotPdf"],
  ["more than there is room for", Buffer.alloc(largestTerms + 1), "termsTooLarge"],
  ["what was not read to its end", "tooLarge", "termsTooLarge"],
])("refuses %s at the file", async (_, content, code) => {
  const { actor } = (await makeHouse()).admin;
  expect(await addTerms(actor, edition("x", today, content), now)).toMatchObject({ code, field: "file" });
});

it("is taken back before it begins, with its file, and never after", async () => {
  const { actor, id } = (await makeHouse()).admin;
  const held = orThrow(await addTerms(actor, edition("nu", today), now));
  const coming = orThrow(await addTerms(actor, edition("straks", addDays(today, 1)), now));
  expect(await takeBackTerms(actor, held, now)).toMatchObject({ code: "inForceAlready" });
  const file = (await openTerms(actor, coming.termsId, now)) ?? expect.fail("not there");
  expect(await readObject(file.storageKey)).toEqual(pdf("straks"));
  orThrow(await takeBackTerms(actor, coming, now));
  expect(await takeBackTerms(actor, coming, now)).toMatchObject({ code: "notFound" });
  await tidyHouseFiles(addDaysTo(clock(), 2));
  expect(await storage().head(file.storageKey)).toBeNull();
  expect(await listTerms(actor, now)).toMatchObject([{ name: "nu", endsOn: null, when: "now" }]);
  expect((await auditOf("terms.takenBack", id)).map(({ outcome }) => outcome)).toContain("done");
});

it("is read by a family from the edition that held when they came, by staff as it holds, and to come by the office", async () => {
  const { admin, office, carer, child } = await makeHouse();
  const names = ["oudste", "toen", "nu", "straks"];
  const days = [-900, -400, -100, 20].map((away) => addDays(today, away));
  const owner = connectAsOwner();
  for (const [index, name] of names.entries())
    await owner`INSERT INTO terms_edition ${owner({ name, starts_on: days[index] ?? "", storage_key: name, sha256: "a".repeat(64), size: 1 })}`;
  await owner.end();
  const parent = await makePerson("Thijs");
  await addGuardian(child.id, parent.id, { startsOn: addDays(today, -200) });
  const stranger = await makePerson("Niemand");
  const seen = async ({ actor }: typeof parent) => (await listTerms(actor, now)).map(({ name }) => name);
  expect(await seen(parent)).toEqual(["nu", "toen"]);
  expect(await seen(carer)).toEqual(["nu"]);
  expect(await seen(stranger)).toEqual([]);
  for (const one of [office, admin]) expect(await seen(one)).toEqual(names.toReversed());
  // The second lock, without the filter of the code.
  const raw = ({ actor }: typeof parent) =>
    inTransaction(actor, (tx) => tx.select({ name: termsEdition.name }).from(termsEdition));
  expect((await raw(parent)).map(({ name }) => name).sort()).toEqual(["nu", "toen"]);
  expect(await raw(stranger)).toEqual([]);
  const coming = (await listTerms(office.actor, now)).find(({ name }) => name === "straks");
  expect(await openTerms(parent.actor, coming?.id ?? "", now)).toBeNull();
});
