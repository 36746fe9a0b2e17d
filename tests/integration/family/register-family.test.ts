import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { person } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { listOwnChildren } from "@/lib/family/queries";
import { registerFamily } from "@/lib/family/register-family";
import { registerFamilySchema } from "@/lib/family/register-family-schema";
import { listFamilies } from "@/lib/family/staff-queries";
import { addDays, today } from "@/lib/time/care-day";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { asSetUp, makeLocation } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now } from "./support";

const day = today(now);
const unique = () => `Nieuw${randomUUID().slice(0, 8)}`;
const form = (groupId: string, change: Record<string, unknown> = {}) => ({
  ...{ childId: randomUUID(), givenName: "Fenna", namePrefix: "van der", familyName: unique() },
  ...{ birthDate: "2025-03-01", groupId, startsOn: addDays(day, 7), personId: "" },
  ...{ adultGivenName: "Suharto", adultNamePrefix: "", adultFamilyName: "", phone: "06 12 34 56 78" },
  ...{ email: `${randomUUID()}@example.test`, relation: "mother", hasAuthority: "on", seesDaily: "on" },
  ...{ seesMedical: "on", mayRequest: "on", isContractHolder: "on", mayCollect: "on", ...change },
});
const input = (...given: Parameters<typeof form>) => registerFamilySchema.parse(form(...given));
const rowsOf = (childId: string) =>
  asSetUp(async (tx) => ({
    kids: await tx.select().from(child).where(eq(child.id, childId)),
    ties: await tx.select().from(guardianship).where(eq(guardianship.childId, childId)),
    places: await tx.select().from(placement).where(eq(placement.childId, childId)),
  }));

describe("a new child with its first adult", () => {
  it("is put on the books by a manager of the location, in one go", async () => {
    const { family, manager } = await makeTwoHouses();
    const wanted = input(family.location.groupId);
    const { childId } = orThrow(await registerFamily(manager.actor, wanted, now));
    const { kids, ties, places } = await rowsOf(childId);
    expect(kids).toMatchObject([{ namePrefix: "van der", familyName: wanted.familyName }]);
    expect(places).toMatchObject([
      { groupId: family.location.groupId, startsOn: wanted.startsOn, endsOn: null },
    ]);
    expect(ties).toMatchObject([{ relation: "mother", isContractHolder: true, startsOn: day, endsOn: null }]);
    const [login] = await asSetUp((tx) =>
      tx
        .select()
        .from(account)
        .where(eq(account.personId, ties[0]?.personId ?? "")),
    );
    expect(login).toMatchObject({ state: "prepared", email: wanted.adult.email });
    const found = await listFamilies(manager.actor, { text: wanted.familyName }, now);
    expect(found.lines).toMatchObject([{ id: childId, guardians: [{ name: "Suharto" }] }]);
    expect(await auditOf("family.registered", manager.id)).toMatchObject([
      { outcome: "done", childIds: [childId], locationId: family.location.id, after: { relation: "mother" } },
    ]);
  });

  it("shares the adult with a brother or sister", async () => {
    const { family, manager, other } = await makeTwoHouses();
    const known = { personId: family.parent.id, adultGivenName: "", email: "", phone: "" };
    const { childId } = orThrow(
      await registerFamily(manager.actor, input(family.location.groupId, known), now),
    );
    const own = await listOwnChildren(family.parent.actor, now);
    expect(own.map(({ id }) => id).sort()).toEqual([family.child.id, childId].sort());
    const stranger = input(family.location.groupId, { ...known, personId: other.parent.id });
    expect(await registerFamily(manager.actor, stranger, now)).toMatchObject({ code: "notFound" });
    expect((await rowsOf(stranger.childId)).kids).toEqual([]);
  });

  it("is nobody else's to put on the books, and a manager fills the own groups only", async () => {
    const { family, other, manager, outOfReach } = await makeTwoHouses();
    for (const somebody of outOfReach)
      expect(await registerFamily(somebody.actor, input(family.location.groupId), now)).toMatchObject({
        code: expect.stringMatching(/notAllowed|notFound/),
      });
    expect(await auditOf("family.registered", family.parent.id)).toMatchObject([{ outcome: "refused" }]);
    const elsewhere = input(other.location.groupId);
    expect(await registerFamily(manager.actor, elsewhere, now)).toMatchObject({ field: "groupId" });
    const nowhere = input("", { startsOn: "" });
    expect(await registerFamily(manager.actor, nowhere, now)).toMatchObject({
      fields: { groupId: "choose" },
    });
    const farAhead = input(family.location.groupId, { startsOn: addDays(day, 201) });
    expect(await registerFamily(manager.actor, farAhead, now)).toMatchObject({ code: "startTooFar" });
  });

  it("may wait for a group at the office", async () => {
    const { office } = await makeTwoHouses();
    const { childId } = orThrow(await registerFamily(office.actor, input("", { startsOn: "" }), now));
    expect(await rowsOf(childId)).toMatchObject({ places: [], ties: [{ startsOn: day }] });
  });

  it("comes once, sent twice or twice at once", async () => {
    const { office, family } = await makeTwoHouses();
    const wanted = input(family.location.groupId);
    const send = () => registerFamily(office.actor, wanted, now);
    const both = codes(await Promise.all([send(), send()]));
    expect(["done", "alreadyRegistered"]).toEqual(expect.arrayContaining(both));
    expect(orThrow(await send())).toEqual({ childId: wanted.childId });
    expect(await rowsOf(wanted.childId)).toMatchObject({ kids: [{}], ties: [{}], places: [{}] });
    const adults = await asSetUp((tx) =>
      tx.select().from(person).innerJoin(account, eq(account.personId, person.id)),
    );
    expect(adults.filter((one) => one.account.email === wanted.adult.email)).toHaveLength(1);
  });

  it("is asked about when a child of that name and birth date is there already", async () => {
    const { office, manager, family, managerElsewhere, other } = await makeTwoHouses();
    const first = input(family.location.groupId);
    orThrow(await registerFamily(office.actor, first, now));
    const again = { givenName: "FENNA", familyName: first.familyName, namePrefix: "Van der" };
    const second = input(family.location.groupId, again);
    expect(await registerFamily(manager.actor, second, now)).toMatchObject({
      ...{ code: "childKnown", field: "sure", facts: { children: [`Fenna van der ${first.familyName}`] } },
    });
    const unseen = input(other.location.groupId, again);
    expect(await registerFamily(managerElsewhere.actor, unseen, now)).toMatchObject({ ok: true });
    const sure = input(family.location.groupId, { ...again, sure: "on" });
    expect(await registerFamily(manager.actor, sure, now)).toMatchObject({ ok: true });
  });

  it("is not put on the books by its own parent, who works here", async () => {
    const { family, manager, office } = await makeTwoHouses();
    const own = input((await makeLocation()).groupId, { personId: office.id, adultGivenName: "", email: "" });
    expect(await registerFamily(office.actor, own, now)).toMatchObject({ code: "ownRequest" });
    const taken = input(family.location.groupId, { email: manager.email });
    expect(await registerFamily(manager.actor, taken, now)).toMatchObject({
      code: "emailTaken",
      field: "email",
    });
    expect((await rowsOf(taken.childId)).kids).toEqual([]);
  });

  it.each([
    ["no name", { givenName: " " }, { givenName: "required" }],
    ["no adult", { adultGivenName: "" }, { adultGivenName: "required" }],
    ["a group from no day", { startsOn: "" }, { startsOn: "required" }],
    ["asking without seeing", { seesDaily: undefined }, { seesDaily: "choose" }],
    ["a number that is none", { phone: "12" }, { phone: "invalidPhone" }],
  ])("is told at the field what is wrong: %s", (_, change, problems) => {
    const { error } = registerFamilySchema.safeParse(form(randomUUID(), change));
    expect(error && fieldProblemsOf(error)).toEqual(problems);
  });
});
