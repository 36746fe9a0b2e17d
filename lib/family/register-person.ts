import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayRegister } from "./policy";
import { registerPersonSchema } from "./schema";
import { writePerson } from "./write-people";

/** Puts an adult on the books: parent, collector or staff. With an e-mail address also an account to invite. */
export const registerPerson = defineAct({
  name: "person.registered",
  by: "anybody",
  input: registerPersonSchema,
  may: mayRegister,
  conflicts: { account_email_unique: refused("emailTaken", "email") },
  work: async ({ tx }, input) => {
    const made = await writePerson(tx, input);
    const { language, shielded } = input;
    const after = { language, shielded, hasAccount: made.accountId !== null };
    return happened(made, { subjectId: made.personId, after });
  },
});
