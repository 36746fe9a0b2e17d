import "server-only";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { enrolGuardianSchema } from "./schema";
import { withoutWords } from "./tie-periods";
import { writePerson, writeTie } from "./write-people";

/** An adult who is new here, tied to a child. The form makes the id of the person: sent twice it is one adult. */
export const enrolGuardian = defineAct({
  name: "guardian.enrolled",
  by: "anybody",
  input: enrolGuardianSchema,
  may: inScope,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: {
    person_pkey: refused("alreadyGuardian"),
    account_email_unique: refused("emailTaken", "email"),
  },
  work: async ({ tx, actor, now }, { childId, newPersonId, adult, tie }) => {
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    const { personId } = await writePerson(tx, adult, newPersonId);
    const guardianshipId = await writeTie(tx, { ...tie, childId, personId });
    return happened(
      { guardianshipId, childId },
      { subjectId: guardianshipId, after: { ...withoutWords(tie), personId } },
    );
  },
});
