import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { careGroup, location } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayArrangeLocations } from "./policy";
import type { addGroupSchema } from "./schema";

/** A new group ("stamgroep") at a location. */
export async function addGroup(
  actor: Actor,
  input: z.output<typeof addGroupSchema>,
  now: Instant,
): Promise<Outcome<{ groupId: string }>> {
  const { locationId } = input;
  const attempt = { act: "group.added", locationId } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { care_group_name: refused("nameTaken", "name") },
    work: async (tx) => {
      if (!mayArrangeLocations(actor)) return refused("notAllowed");
      const [place] = await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId));
      if (!place) return refused("notFound");
      const groupId = onlyRow(await tx.insert(careGroup).values(input).returning({ id: careGroup.id })).id;
      return happened({ groupId }, { subjectId: groupId, after: input });
    },
  });
}
