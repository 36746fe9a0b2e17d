import "server-only";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { person, personContact } from "@/db/schema/person";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayRegister } from "./policy";
import { registerPersonSchema } from "./schema";

/** Puts an adult on the books: parent, collector or staff. With an e-mail address also an account to invite. */
export const registerPerson = defineAct({
  name: "person.registered",
  by: "anybody",
  input: registerPersonSchema,
  may: mayRegister,
  conflicts: { account_email_unique: refused("emailTaken", "email") },
  work: async (
    { tx },
    { givenName, namePrefix, familyName, language, email, phone, workPhone, shielded, address },
  ) => {
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
