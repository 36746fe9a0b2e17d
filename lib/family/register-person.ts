import "server-only";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { person, personContact } from "@/db/schema/person";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayRegister } from "./policy";
import type { registerPersonSchema } from "./schema";

export type RegisteredPerson = { personId: string; accountId: string | null };

/** Puts an adult on the books: parent, collector or staff. With an e-mail address also an account to invite. */
export async function registerPerson(
  actor: Actor,
  input: z.output<typeof registerPersonSchema>,
  now: Instant,
): Promise<Outcome<RegisteredPerson>> {
  const { givenName, namePrefix, familyName, language, email, phone, workPhone, shielded, address } = input;
  const attempt = { act: "person.registered" } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { account_email_unique: refused("emailTaken", "email") },
    work: async (tx) => {
      if (!mayRegister(actor)) return refused("notAllowed");
      const names = { givenName, namePrefix, familyName, language };
      const personId = onlyRow(await tx.insert(person).values(names).returning({ id: person.id })).id;
      await tx.insert(personContact).values({ personId, phone, workPhone, shielded, ...address });
      const accountId = email
        ? onlyRow(await tx.insert(account).values({ personId, email }).returning({ id: account.id })).id
        : null;
      const after = { language, shielded, hasAccount: accountId !== null };
      return happened({ personId, accountId }, { subjectId: personId, after });
    },
  });
}
