import { eq, inArray } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { person, roleGrant } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { engageSeveral } from "@/lib/staff/engage-several";
import { engageSeveralSchema } from "@/lib/staff/several-schema";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import {
  asSetUp,
  auditRows,
  makeLocation,
  makeOrganisation,
  makePerson,
  makeStaff,
  outboxRows,
} from "../../support/factories";

beforeAll(makeOrganisation);

const startsOn = addDays(today(now()), 7);
const house = async () => ({ place: await makeLocation(), admin: await makeStaff("admin", null) });
const newEmail = () => `nieuw.${crypto.randomUUID().slice(0, 8)}@example.test`;
const row = (number: number, change: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ startsOn, ...change }).map(([name, value]) => [`${name}${number}`, value]),
  );
const form = (...rows: Record<string, string>[]) => ({
  ...{ rows: "5", pasted: "" },
  ...Object.assign({}, ...rows.map((one, at) => row(at + 1, one))),
});
const peopleWith = (emails: string[]) =>
  asSetUp((tx) =>
    tx
      .select({ login: account, person, grant: roleGrant })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
      .where(inArray(account.email, emails)),
  );
const wrongIn = (sent: object) => {
  const parsed = engageSeveralSchema.safeParse(sent);
  return parsed.success ? {} : fieldProblemsOf(parsed.error);
};

it("takes typed rows and pasted lines together, each with a role and an invitation", async () => {
  const { place, admin } = await house();
  const emails = [newEmail(), newEmail(), newEmail()];
  const [typed, tabs, semicolons] = emails as [string, string, string];
  const pasted = [
    "Naam\tE-mail\tRol\tLocatie\tVanaf",
    `Sanne van der Berg\t${tabs}\tLocatiemanager\t${place.name.toUpperCase()}\t15-1-2027`,
    `Tom Smit; ${semicolons}; administratie; ; 2027-02-01`,
  ].join("\n");
  const sent = { ...form({ name: "Ömer Demir", email: typed, role: "carer", place: place.id }), pasted };
  const { count } = orThrow(await engageSeveral(admin.actor, engageSeveralSchema.parse(sent), now()));
  expect(count).toBe(3);
  const found = await peopleWith(emails);
  const shown = emails.map((email) => {
    const one = found.find(({ login }) => login.email === email);
    const { role, locationId, startsOn: from } = one?.grant ?? {};
    return [one?.person.givenName, one?.person.namePrefix, one?.login.state, role, locationId, from];
  });
  expect(shown).toEqual([
    ["Ömer", "", "invited", "carer", place.id, startsOn],
    ["Sanne", "van der", "invited", "manager", place.id, "2027-01-15"],
    ["Tom", "", "invited", "office", null, "2027-02-01"],
  ]);
  const letters = (await outboxRows("mail.invitation")).map(({ payload }) => payload.accountId);
  expect(letters).toEqual(expect.arrayContaining(found.map(({ login }) => login.id)));
  const rows = (await auditRows("staff.engagedTogether")).filter((one) => one.actorPersonId === admin.id);
  expect(rows.map(({ subjectId }) => subjectId).sort()).toEqual(found.map((one) => one.person.id).sort());
});

it("tells each fault at its own row and field, and passes empty rows over", () => {
  const good = { name: "Sanne Verkerk", email: newEmail(), role: "carer", place: crypto.randomUUID() };
  expect(wrongIn(form())).toEqual({ name1: "required" });
  expect(
    wrongIn({
      ...form(
        { ...good, name: "Sanne" },
        { name: "", email: "", role: "carer" },
        { ...good, email: "sanne", startsOn: "2027-02-30" },
        { ...good, role: "office" },
        { ...good, place: "" },
      ),
      pasted: "Tom Smit;tom@example.test;kok;;",
    }),
  ).toEqual({
    ...{ name1: "required", email3: "invalidEmail", startsOn3: "invalidDate", place4: "choose" },
    ...{ place5: "choose", role6: "choose", startsOn6: "required" },
  });
  expect(wrongIn({ ...form(good), other1: "x" })).toEqual({ "": "invalid" });
  const many = Array.from({ length: 46 }, () => "Tom Smit;tom@example.test;carer;x;2027-01-01").join("\n");
  expect(wrongIn({ ...form(good), pasted: many })).toEqual({ pasted: "tooMany" });
});

it("adds nobody when an address is somebody's, stands twice, or a location is not known", async () => {
  const { place, admin } = await house();
  const known = await makePerson("Eva");
  const [email, other] = [newEmail(), newEmail()];
  const one = { name: "Sanne Verkerk", email, role: "carer", place: place.id };
  const sent = form(one, { ...one, email: known.email }, one, { ...one, email: other, place: "De Maan" });
  expect(await engageSeveral(admin.actor, engageSeveralSchema.parse(sent), now())).toMatchObject({
    ...{ ok: false, code: "unknownPlace", field: "place4", facts: { name: "De Maan" } },
    others: [
      { code: "emailTaken", field: "email2", facts: { name: known.actor.name } },
      { code: "emailTwice", field: "email3", facts: { count: 1 } },
    ],
  });
  expect(await peopleWith([email, other])).toEqual([]);
});

it("is for administrators, and comes once when sent twice at once", async () => {
  const { place, admin } = await house();
  const emails = [newEmail(), newEmail()];
  const rows = emails.map((email) => ({ name: "Sanne Verkerk", email, role: "carer", place: place.id }));
  const wanted = engageSeveralSchema.parse(form(...rows));
  const others = [await makeStaff("office", null), await makeStaff("manager", place.id), await makePerson()];
  for (const { actor, id } of others) {
    expect(await engageSeveral(actor, wanted, now())).toMatchObject({ code: "notAllowed" });
    const noted = (await auditRows("staff.engagedTogether")).filter((row) => row.actorPersonId === id);
    expect(noted).toMatchObject([{ outcome: "refused" }]);
  }
  const both = await Promise.all([1, 2].map(() => engageSeveral(admin.actor, wanted, now())));
  expect(both.map((outcome) => (outcome.ok ? "done" : outcome.code)).sort()).toEqual(["done", "emailTaken"]);
  expect(await peopleWith(emails)).toHaveLength(2);
});
