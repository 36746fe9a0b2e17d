import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { person, personContact } from "@/db/schema/person";
import { correctPerson } from "@/lib/family/correct-person";
import { correctPersonSchema } from "@/lib/family/correct-person-schema";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { addGuardian, asSetUp, makePerson } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now } from "./support";

const form = (personId: string, change: Record<string, unknown> = {}) => ({
  ...{ personId, version: "1", contactVersion: "1", givenName: "Evá", namePrefix: "de", familyName: "" },
  ...{ phone: "0470 12 34 56", workPhone: "", street: "Kerkstraat", houseNumber: "1" },
  ...{ postcode: "B-2000", city: "Antwerpen", country: "BE", shielded: "on", ...change },
});
const input = (...given: Parameters<typeof form>) => correctPersonSchema.parse(form(...given));
const rowOf = async (id: string) => {
  const [row] = await asSetUp((tx) =>
    tx
      .select()
      .from(person)
      .innerJoin(personContact, eq(personContact.personId, person.id))
      .where(eq(person.id, id)),
  );
  return row;
};

describe("correcting an adult", () => {
  it("writes name and contact as they are in the country of the address; the audit tells neither", async () => {
    const { family, manager } = await makeTwoHouses();
    expect(await correctPerson(manager.actor, input(family.parent.id), now)).toMatchObject({ ok: true });
    expect(await rowOf(family.parent.id)).toMatchObject({
      person: { givenName: "Evá", namePrefix: "de", familyName: "", version: 2 },
      person_contact: {
        ...{ phone: "+32470123456", workPhone: null, postcode: "2000", country: "BE" },
        ...{ shielded: true, version: 2 },
      },
    });
    const audited = await auditOf("person.corrected", manager.id);
    expect(audited).toMatchObject([
      { outcome: "done", subjectId: family.parent.id, after: { shielded: true } },
    ]);
    expect(JSON.stringify(audited)).not.toMatch(/Evá|Kerkstraat/);
  });

  it("is for the office and the manager of a child's location, and of nobody's own data", async () => {
    const { family, other, manager, outOfReach } = await makeTwoHouses();
    for (const somebody of outOfReach) {
      const answer = await correctPerson(somebody.actor, input(family.parent.id), now);
      expect(answer).toMatchObject({ code: "notFound" });
      expect(await auditOf("person.corrected", somebody.id)).toMatchObject([{ outcome: "refused" }]);
    }
    const stranger = input(other.parent.id);
    expect(await correctPerson(manager.actor, stranger, now)).toMatchObject({ code: "notFound" });
    await addGuardian(family.child.id, manager.id);
    expect(await correctPerson(manager.actor, input(manager.id), now)).toMatchObject({ code: "ownRequest" });
  });

  it("has one winner when two are at it", async () => {
    const { family, office, manager } = await makeTwoHouses();
    const both = [office, manager].map((one) => correctPerson(one.actor, input(family.parent.id), now));
    expect(codes(await Promise.all(both))).toEqual(["changedMeanwhile", "done"]);
    const late = input(family.parent.id, { version: "2" });
    expect(await correctPerson(office.actor, late, now)).toMatchObject({ code: "changedMeanwhile" });
  });

  it.each([
    ["no name", { givenName: "" }, { givenName: "required" }],
    ["a number that is none", { phone: "12" }, { phone: "invalidPhone" }],
    ["a postcode of another country", { postcode: "1234 AB" }, { postcode: "invalidPostcodeBe" }],
  ])("is told at the field what is wrong: %s", async (_, change, problems) => {
    const { id } = await makePerson();
    const { error } = correctPersonSchema.safeParse(form(id, change));
    expect(error && fieldProblemsOf(error)).toEqual(problems);
  });
});
