import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type Interest, interestIn } from "@/lib/access/own-interest";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import type { Instant } from "@/lib/time/instant";
import { correctPersonSchema } from "./correct-person-schema";
import { adultsWithin } from "./policy";

type Input = z.output<typeof correctPersonSchema>;

/** Whoever works here asks for a change of the own data, as every parent does. */
async function refuseOneself(tx: Transaction, actor: Actor, personId: string, now: Instant) {
  const none = { childId: sql`null::uuid`, locationId: sql`null::uuid`, forOffice: sql`false` };
  const about = interestIn({ ...none, adults: sql`array[${personId}::uuid]` });
  const [row] = await tx.execute<{ interest: Interest }>(sql`select ${about} as interest`);
  return refuseOwn(tx, actor, { interest: row?.interest ?? "own", childId: null }, now);
}

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

/** Name and contact of an adult as they should be. The audit says that they were written, and only the shield itself. */
export const correctPerson = defineAct({
  name: "person.corrected",
  by: "anybody",
  input: correctPersonSchema,
  may: inScope,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx, actor, now }, input) => {
    const { personId, version, givenName, namePrefix, familyName } = input;
    const [adult] = await tx
      .select({ version: person.version })
      .from(person)
      .where(and(eq(person.id, personId), adultsWithin(actor, sql`${person.id}`)))
      .for("update");
    if (!adult) return refused("notFound");
    const own = await refuseOneself(tx, actor, personId, now);
    if (own) return own;
    if (adult.version !== version) return refused("changedMeanwhile");
    await tx
      .update(person)
      .set({ givenName, namePrefix, familyName, version: version + 1 })
      .where(eq(person.id, personId));
    if (!(await writeContact(tx, input))) return refused("changedMeanwhile");
    return happened(undefined, { after: { shielded: input.contact.shielded } });
  },
});
