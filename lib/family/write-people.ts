import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { newId } from "@/db/new-id";
import { account } from "@/db/schema/account";
import { guardianship } from "@/db/schema/child";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { adultsWithin } from "./policy";
import type { registerPersonSchema } from "./schema";

type NewPerson = z.output<typeof registerPersonSchema>;

/** An adult with what is known of how to reach them; with an e-mail address also an account to invite. `madeId`: of a form. */
export async function writePerson(tx: Transaction, input: NewPerson, madeId?: string) {
  const { givenName, namePrefix, familyName, language, email, phone, workPhone, shielded, address } = input;
  const personId = madeId ?? (await newId(tx));
  await tx.insert(person).values({ id: personId, givenName, namePrefix, familyName, language });
  await tx.insert(personContact).values({ personId, phone, workPhone, shielded, ...address });
  if (!email) return { personId, accountId: null };
  const accountId = await newId(tx);
  await tx.insert(account).values({ id: accountId, personId, email, state: "prepared" });
  return { personId, accountId };
}

type NewTie = Omit<typeof guardianship.$inferInsert, "id" | "createdAt" | "version">;

/** A tie as it was agreed; who is tied twice on a day breaks guardianship_no_overlap. */
export async function writeTie(tx: Transaction, tie: NewTie): Promise<string> {
  const id = await newId(tx);
  await tx.insert(guardianship).values({ ...tie, id });
  return id;
}

/** An adult on the books whom this actor may tie to a child. */
export async function isAdultWithin(tx: Transaction, actor: Actor, personId: string): Promise<boolean> {
  const found = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, personId), adultsWithin(actor, sql`${person.id}`)));
  return found.length > 0;
}
