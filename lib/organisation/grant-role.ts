import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { location } from "@/db/schema/organisation";
import { person, roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayGrantRoles } from "./policy";
import { grantRoleSchema } from "./schema";

type Input = z.output<typeof grantRoleSchema>;

async function bothExist(tx: Transaction, { personId, locationId }: Input) {
  const [adult] = await tx.select({ id: person.id }).from(person).where(eq(person.id, personId));
  if (locationId === null) return adult !== undefined;
  const [place] = await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId));
  return adult !== undefined && place !== undefined;
}

/** Lets somebody work as carer, manager, office or admin. */
export const grantRole = defineAct({
  name: "role.granted",
  by: "anybody",
  input: grantRoleSchema,
  may: mayGrantRoles,
  about: ({ personId, locationId }) => ({ subjectId: personId, locationId: locationId ?? undefined }),
  conflicts: { role_grant_once: refused("alreadyGranted", "role") },
  work: async ({ tx }, input) => {
    const { personId, role, startsOn, endsOn } = input;
    if (!(await bothExist(tx, input))) return refused("notFound");
    const grantId = onlyRow(await tx.insert(roleGrant).values(input).returning({ id: roleGrant.id })).id;
    const after = { personId, role, startsOn, endsOn };
    return happened({ grantId }, { subjectId: grantId, after });
  },
});
