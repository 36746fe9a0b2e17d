import "server-only";
import type { z } from "zod";
import { organisation } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { maySetUpOrganisation } from "./policy";
import type { setUpOrganisationSchema } from "./schema";

/** Names the operator of this installation. There is one, so this is done once. */
export async function setUpOrganisation(
  actor: Actor,
  input: z.output<typeof setUpOrganisationSchema>,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "organisation.setUp" } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { organisation_onlyOne_unique: refused("alreadySetUp") },
    work: async (tx) => {
      if (!maySetUpOrganisation(actor)) return refused("notAllowed");
      const [row] = await tx.insert(organisation).values(input).returning({ id: organisation.id });
      return happened(undefined, { subjectId: row?.id, after: { name: input.name } });
    },
  });
}
