import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { guardianship } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import type { Actor } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import type { addGuardianSchema } from "./schema";

/** Ties an adult to a child, with what exactly this adult may see and do; every flag goes into the audit. */
export async function addGuardian(
  actor: Actor,
  input: z.output<typeof addGuardianSchema>,
  now: Instant,
): Promise<Outcome<{ guardianshipId: string }>> {
  const { childId, personId } = input;
  const attempt = { act: "guardian.added", childIds: [childId] } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { guardianship_no_overlap: refused("alreadyGuardian", "personId") },
    work: async (tx) => {
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
}
