import "server-only";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { addGuardianSchema } from "./schema";
import { tieInTheWay, withoutWords } from "./tie-periods";
import { isAdultWithin, writeTie } from "./write-people";

/** Ties an adult to a child, with what exactly this adult may see and do; every flag goes into the audit. */
export const addGuardian = defineAct({
  name: "guardian.added",
  by: "anybody",
  input: addGuardianSchema,
  may: inScope,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { guardianship_no_overlap: refused("alreadyGuardian", "personId") },
  work: async ({ tx, actor, now }, input) => {
    const { childId, personId } = input;
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    if (!(await isAdultWithin(tx, actor, personId))) return refused("notFound");
    const other = await tieInTheWay(tx, input);
    if (other) return refused("alreadyGuardian", "personId", { days: [other] });
    const guardianshipId = await writeTie(tx, input);
    const { childId: _, ...after } = input;
    return happened({ guardianshipId, childId }, { subjectId: guardianshipId, after: withoutWords(after) });
  },
});
