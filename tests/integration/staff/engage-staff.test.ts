import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { person, roleGrant } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { grantRole } from "@/lib/organisation/grant-role";
import { grantRoleSchema } from "@/lib/organisation/schema";
import { engageStaff } from "@/lib/staff/engage-staff";
import { engageStaffSchema } from "@/lib/staff/schema";
import { readRoles } from "@/lib/staff/staff-roles";
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

const day = today(now());
const house = async () => ({ place: await makeLocation(), admin: await makeStaff("admin", null) });
const form = (locationId: string, change: Record<string, unknown> = {}) => ({
  ...{ givenName: "Sanne", namePrefix: "", familyName: "Verkerk", phone: "06 1234 5678" },
  ...{ email: `sanne.${crypto.randomUUID().slice(0, 8)}@example.test`, role: "carer", locationId },
  ...{ startsOn: addDays(day, 7), endsOn: "", ...change },
});
const input = (...given: Parameters<typeof form>) => engageStaffSchema.parse(form(...given));
const peopleAt = (email: string) =>
  asSetUp((tx) => tx.select().from(account).where(eq(account.email, email)));

describe("a new colleague", () => {
  it("is on the books with a role from a day on, and invited", async () => {
    const { place, admin } = await house();
    const wanted = input(place.id);
    const { personId } = orThrow(await engageStaff(admin.actor, wanted, now()));
    const [grant] = await asSetUp((tx) =>
      tx.select().from(roleGrant).where(eq(roleGrant.personId, personId)),
    );
    expect(grant).toMatchObject({
      role: "carer",
      locationId: place.id,
      startsOn: wanted.startsOn,
      endsOn: null,
    });
    const [login] = await peopleAt(wanted.email);
    expect(login).toMatchObject({ personId, state: "invited" });
    const letters = await outboxRows("mail.invitation");
    expect(letters.map(({ payload }) => payload)).toContainEqual({ accountId: login?.id });
    const row = (await auditRows("staff.engaged")).find(({ subjectId }) => subjectId === personId);
    expect(row).toMatchObject({ outcome: "done", locationId: place.id, after: { role: "carer" } });
  });

  it("is engaged by administrators only, at a location that is there", async () => {
    const { place, admin } = await house();
    const others = [
      await makeStaff("office", null),
      await makeStaff("manager", place.id),
      await makePerson(),
    ];
    for (const { actor } of others)
      expect(await engageStaff(actor, input(place.id), now())).toMatchObject({ code: "notAllowed" });
    expect((await auditRows("staff.engaged")).at(-1)).toMatchObject({ outcome: "refused" });
    const nowhere = input(crypto.randomUUID());
    expect(await engageStaff(admin.actor, nowhere, now())).toMatchObject({
      code: "notFound",
      field: "locationId",
    });
    expect(await peopleAt(nowhere.email)).toEqual([]);
  });

  it("comes once when sent twice at once, and leaves nobody half", async () => {
    const { place, admin } = await house();
    const wanted = input(place.id, { familyName: `Eenmaal${crypto.randomUUID().slice(0, 6)}` });
    const both = await Promise.all([1, 2].map(() => engageStaff(admin.actor, wanted, now())));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "emailTaken", field: "email" });
    const named = await asSetUp((tx) =>
      tx.select().from(person).where(eq(person.familyName, wanted.familyName)),
    );
    expect(named).toHaveLength(1);
  });

  it.each([
    ["a carer everywhere", { locationId: "" }, { locationId: "choose" }],
    ["the office at one place", { role: "office" }, { locationId: "choose" }],
    ["no address", { email: "" }, { email: "required" }],
    ["an end before the beginning", { endsOn: "2020-01-01" }, { endsOn: "endBeforeBegin" }],
    ["a number that is none", { phone: "12" }, { phone: "invalidPhone" }],
  ])("is told at the field what is wrong: %s", (_, change, problems) => {
    const { error } = engageStaffSchema.safeParse(form(crypto.randomUUID(), change));
    expect(error && fieldProblemsOf(error)).toEqual(problems);
  });
});

describe("the roles of somebody", () => {
  it("stand with what was, is and will be; for administrators only", async () => {
    const { place, admin } = await house();
    const { id } = await makePerson("Tom");
    const give = (role: string, startsOn: string, endsOn: string) =>
      grantRole(
        admin.actor,
        grantRoleSchema.parse({ personId: id, role, locationId: place.id, startsOn, endsOn }),
        now(),
      );
    orThrow(await give("carer", addDays(day, -90), addDays(day, -30)));
    orThrow(await give("carer", addDays(day, -29), ""));
    orThrow(await give("manager", addDays(day, 10), ""));
    const found = await readRoles(admin.actor, id, now());
    expect(found?.roles.map(({ role, when }) => [role, when])).toEqual([
      ["manager", "later"],
      ["carer", "now"],
      ["carer", "past"],
    ]);
    expect(found).toMatchObject({ state: "active", name: expect.stringContaining("Tom") });
    const office = await makeStaff("office", null);
    expect(await readRoles(office.actor, id, now())).toBeNull();
    expect(await readRoles(admin.actor, "x", now())).toBeNull();
    expect(await readRoles(admin.actor, crypto.randomUUID(), now())).toBeNull();
  });
});
