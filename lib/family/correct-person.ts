import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { refuseOneself } from "@/lib/act/refuse-oneself";
import { homeCountry } from "@/lib/validation/country";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { correctPersonSchema } from "./correct-person-schema";
import { adultsWithin } from "./policy";

type Input = z.output<typeof correctPersonSchema>;

/** What is known of how to reach somebody, written or written anew; the second of two at once gets no row. */
async function writeContact(tx: Transaction, { personId, contactVersion, contact }: Input) {
  const version = contactVersion + 1;
  const written =
    contactVersion === 0
      ? await tx
          .insert(personContact)
          .values({ personId, ...contact, version })
          .onConflictDoNothing()
          .returning({ id: personContact.personId })
      : await tx
          .update(personContact)
          .set({ ...contact, version })
          .where(and(eq(personContact.personId, personId), eq(personContact.version, contactVersion)))
          .returning({ id: personContact.personId });
  return written.length > 0;
}

type Contact = typeof personContact.$inferSelect;

async function holdContact(tx: Transaction, personId: string): Promise<Contact | undefined> {
  const found = tx.select().from(personContact).where(eq(personContact.personId, personId));
  const [contact] = await found.for("update");
  return contact;
}

/** As the form about an adult writes it. */
function asTyped(
  { version, givenName, namePrefix, familyName }: typeof person.$inferSelect,
  contact?: Contact,
) {
  const { phone, workPhone, street, houseNumber, postcode, city, country, shielded } =
    contact ?? unknownContact;
  return {
    ...{ version, contactVersion: contact?.version ?? 0, givenName, namePrefix, familyName },
    ...{ phone: formatPhone(phone ?? ""), workPhone: formatPhone(workPhone ?? "") },
    ...{ street, houseNumber, postcode: formatPostcode(postcode ?? ""), city, country, shielded },
  };
}

const unknownContact = {
  ...{ phone: null, workPhone: null, street: null, houseNumber: null, postcode: null, city: null },
  ...{ country: homeCountry, shielded: false },
};

/** Name and contact of an adult as they should be. The audit says that they were written, and only the shield itself. */
export const correctPerson = defineAct({
  name: "person.corrected",
  by: "anybody",
  input: correctPersonSchema,
  may: inScope,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx, actor, now }, input) => {
    const { personId, version, contactVersion, givenName, namePrefix, familyName } = input;
    const [adult] = await tx
      .select()
      .from(person)
      .where(and(eq(person.id, personId), adultsWithin(actor, sql`${person.id}`)))
      .for("update");
    if (!adult) return refused("notFound");
    const own = await refuseOneself(tx, actor, [personId], now);
    if (own) return own;
    const contact = await holdContact(tx, personId);
    if (adult.version !== version || (contact?.version ?? 0) !== contactVersion)
      return overtaken(asTyped(adult, contact));
    await tx
      .update(person)
      .set({ givenName, namePrefix, familyName, version: version + 1 })
      .where(eq(person.id, personId));
    if (!(await writeContact(tx, input))) return refused("changedMeanwhile");
    return happened(undefined, { after: { shielded: input.contact.shielded } });
  },
});
