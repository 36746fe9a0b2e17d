import "server-only";
import { and, count, eq, gt, isNull, ne, or } from "drizzle-orm";
import { roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/types";
import { mayGrantRoles } from "./policy";
import { endRoleSchema } from "./schema";

type Grant = typeof roleGrant.$inferSelect;

/** Locks every admin's grant first: two admins who end each other at once must not both succeed. */
async function isLastAdmin(tx: Transaction, grant: Grant, endsOn: CareDay) {
  if (grant.role !== "admin") return false;
  await tx.select({ id: roleGrant.id }).from(roleGrant).where(eq(roleGrant.role, "admin")).for("update");
  const [others] = await tx
    .select({ count: count() })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.role, "admin"),
        ne(roleGrant.id, grant.id),
        or(isNull(roleGrant.endsOn), gt(roleGrant.endsOn, endsOn)),
      ),
    );
  return others?.count === 0;
}

/** Ends a role on a day (the last day it holds). */
export const endRole = defineAct({
  name: "role.ended",
  by: "anybody",
  input: endRoleSchema,
  may: mayGrantRoles,
  about: ({ grantId }) => ({ subjectId: grantId }),
  conflicts: { role_grant_period: refused("endsBeforeStart", "endsOn") },
  work: async ({ tx }, { grantId, endsOn }) => {
    const [grant] = await tx.select().from(roleGrant).where(eq(roleGrant.id, grantId)).for("update");
    if (!grant) return refused("notFound");
    if (grant.endsOn !== null) return refused("alreadyEnded");
    if (await isLastAdmin(tx, grant, endsOn)) return refused("lastAdmin");
    await tx.update(roleGrant).set({ endsOn }).where(eq(roleGrant.id, grantId));
    const locationId = grant.locationId ?? undefined;
    const after = { personId: grant.personId, role: grant.role, endsOn };
    return happened(undefined, { locationId, after });
  },
});
