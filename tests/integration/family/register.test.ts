import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { child } from "@/db/schema/child";
import { person, personContact } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { registerChild } from "@/lib/family/register-child";
import { registerPerson } from "@/lib/family/register-person";
import { registerChildSchema, registerPersonSchema } from "@/lib/family/schema";
import { asSetUp } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now } from "./support";

const eva = (email?: string) =>
  registerPersonSchema.parse({
    givenName: "Eva",
    namePrefix: "de",
    familyName: "Vries",
    email,
    phone: "06 12345678",
    address: { street: "Beukenlaan", houseNumber: "21", postcode: "5611 ab", city: "Eindhoven" },
    shielded: true,
  });
const newAddress = () => `eva.${randomUUID()}@example.test`;

describe("registering a person", () => {
  it("writes names, contact data and an account to invite", async () => {
    const { office } = await makeTwoHouses();
    const email = newAddress();
    const { personId, accountId } = orThrow(await registerPerson(office.actor, eva(email), now));
    const [row] = await asSetUp((tx) =>
      tx
        .select({ family: person.familyName, phone: personContact.phone, shielded: personContact.shielded })
        .from(person)
        .innerJoin(personContact, eq(personContact.personId, person.id))
        .where(eq(person.id, personId)),
    );
    expect(row).toEqual({ family: "Vries", phone: "+31612345678", shielded: true });
    const accounts = await asSetUp((tx) => tx.select().from(account).where(eq(account.personId, personId)));
    expect(accounts).toMatchObject([{ id: accountId, email, state: "prepared" }]);
    const audited = await auditOf("person.registered", office.id);
    expect(audited).toMatchObject([{ outcome: "done", subjectId: personId }]);
    expect(JSON.stringify(audited)).not.toContain("Vries");
  });

  it("gives no account to somebody without an address for letters", async () => {
    const { office } = await makeTwoHouses();
    const { personId, accountId } = orThrow(await registerPerson(office.actor, eva(), now));
    expect(accountId).toBeNull();
    const accounts = await asSetUp((tx) => tx.select().from(account).where(eq(account.personId, personId)));
    expect(accounts).toEqual([]);
  });

  it("is the office's work", async () => {
    const { manager, outOfReach } = await makeTwoHouses();
    for (const somebody of [manager, ...outOfReach])
      expect(await registerPerson(somebody.actor, eva(), now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("person.registered", manager.id)).toMatchObject([{ outcome: "refused" }]);
  });

  it("gives an address to one person, also when sent twice at once", async () => {
    const { office } = await makeTwoHouses();
    const email = newAddress();
    const send = () => registerPerson(office.actor, eva(email), now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["done", "emailTaken"]);
  });

  it("says which field is wrong", () => {
    const wrong = registerPersonSchema.safeParse({
      givenName: " ",
      familyName: "x".repeat(81),
      email: "eva",
    });
    expect(wrong.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
      ["givenName", "required"],
      ["familyName", "tooLong"],
      ["email", "invalidEmail"],
    ]);
  });
});

describe("registering a child", () => {
  const saar = registerChildSchema.parse({ givenName: "Saar", familyName: "Vries", birthDate: "2024-02-29" });

  it("writes the child and the audit", async () => {
    const { office } = await makeTwoHouses();
    const { childId } = orThrow(await registerChild(office.actor, saar, now));
    const rows = await asSetUp((tx) => tx.select().from(child).where(eq(child.id, childId)));
    expect(rows).toMatchObject([{ givenName: "Saar", birthDate: "2024-02-29" }]);
    expect(await auditOf("child.registered", office.id)).toMatchObject([
      { outcome: "done", childIds: [childId] },
    ]);
  });

  it("is the office's work", async () => {
    const { manager, outOfReach } = await makeTwoHouses();
    for (const somebody of [manager, ...outOfReach])
      expect(await registerChild(somebody.actor, saar, now)).toMatchObject({ code: "notAllowed" });
  });

  it("knows no day that does not exist", () => {
    expect(registerChildSchema.safeParse({ ...saar, birthDate: "2025-02-29" }).success).toBe(false);
  });
});
