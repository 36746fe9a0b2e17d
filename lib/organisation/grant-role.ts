import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { location } from "@/db/schema/organisation";
import { person, roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayGrantRoles } from "./policy";
import type { grantRoleSchema } from "./schema";

type Input = z.output<typeof grantRoleSchema>;

async function bothExist(tx: Transaction, { personId, locationId }: Input) {
  const [adult] = await tx.select({ id: person.id }).from(person).where(eq(person.id, personId));
  if (locationId === null) return adult !== undefined;
  const [place] = await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId));
  return adult !== undefined && place !== undefined;
}

/** Lets somebody work as carer, manager, office or admin. */
export async function grantRole(
  actor: Actor,
  input: Input,
  now: Instant,
): Promise<Outcome<{ grantId: string }>> {
  const { personId, role, startsOn, endsOn } = input;
  const locationId = input.locationId ?? undefined;
  const attempt = { act: "role.granted", locationId } as const;
  return runAct({
    actor,
    now,
    attempt: { ...attempt, subjectId: personId },
    conflicts: { role_grant_once: refused("alreadyGranted", "role") },
    work: async (tx) => {
      if (!mayGrantRoles(actor)) return refused("notAllowed");
      if (!(await bothExist(tx, input))) return refused("notFound");
      const grantId = onlyRow(await tx.insert(roleGrant).values(input).returning({ id: roleGrant.id })).id;
      const after = { personId, role, startsOn, endsOn };
      return happened({ grantId }, { subjectId: grantId, after });
    },
  });
}
