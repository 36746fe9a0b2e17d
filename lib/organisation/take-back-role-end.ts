import "server-only";
import { eq } from "drizzle-orm";
import { roleGrant } from "@/db/schema/person";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { mayGrantRoles } from "./policy";
import { takeBackRoleEndSchema } from "./schema";

/** A role goes on after all, as long as its last day has not passed; after that it is given anew. */
export const takeBackRoleEnd = defineAct({
  name: "role.endTakenBack",
  by: "anybody",
  input: takeBackRoleEndSchema,
  may: mayGrantRoles,
  about: ({ grantId }) => ({ subjectId: grantId }),
  work: async ({ tx, now }, { grantId }) => {
    const [grant] = await tx.select().from(roleGrant).where(eq(roleGrant.id, grantId)).for("update");
    if (!grant) return refused("notFound");
    const { personId, role, endsOn } = grant;
    if (endsOn === null) return refused("restoredAlready");
    if (endsOn < today(now)) return refused("alreadyEnded");
    await tx.update(roleGrant).set({ endsOn: null }).where(eq(roleGrant.id, grantId));
    const locationId = grant.locationId ?? undefined;
    return happened(undefined, { locationId, before: { personId, role, endsOn } });
  },
});
