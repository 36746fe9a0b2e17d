import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { guardianship } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { addGuardianSchema } from "./schema";

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
    const [adult] = await tx.select({ id: person.id }).from(person).where(eq(person.id, personId));
    if (!adult) return refused("notFound");
    const inserted = await tx.insert(guardianship).values(input).returning({ id: guardianship.id });
    const guardianshipId = onlyRow(inserted).id;
    const { childId: _, ...after } = input;
    return happened({ guardianshipId }, { subjectId: guardianshipId, after });
  },
});
