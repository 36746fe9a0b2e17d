import "server-only";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { child } from "@/db/schema/child";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayRegister } from "./policy";
import type { registerChildSchema } from "./schema";

/** Puts a child on the books; its guardians, group and contract follow as acts of their own. */
export async function registerChild(
  actor: Actor,
  input: z.output<typeof registerChildSchema>,
  now: Instant,
): Promise<Outcome<{ childId: string }>> {
  const attempt = { act: "child.registered" } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayRegister(actor)) return refused("notAllowed");
      const childId = onlyRow(await tx.insert(child).values(input).returning({ id: child.id })).id;
      return happened({ childId }, { subjectId: childId, childIds: [childId] });
    },
  });
}
