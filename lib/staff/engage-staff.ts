import "server-only";
import { eq } from "drizzle-orm";
import { location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayGrantRoles } from "@/lib/organisation/policy";
import { engageStaffSchema } from "./schema";
import { writeStaff } from "./write-staff";

const isThere = async (tx: Transaction, locationId: string) =>
  (await tx.select({ id: location.id }).from(location).where(eq(location.id, locationId))).length > 0;

/** Somebody new at work: on the books, with a role from a day on, and with an invitation under way. */
export const engageStaff = defineAct({
  name: "staff.engaged",
  by: "anybody",
  input: engageStaffSchema,
  may: mayGrantRoles,
  about: ({ locationId }) => ({ locationId: locationId ?? undefined }),
  conflicts: { account_email_unique: refused("emailTaken", "email") },
  work: async ({ tx, now }, input) => {
    const { role, locationId, startsOn, endsOn } = input;
    if (locationId !== null && !(await isThere(tx, locationId))) return refused("notFound", "locationId");
    const personId = await writeStaff(tx, input, now);
    return happened({ personId }, { subjectId: personId, after: { role, startsOn, endsOn } });
  },
});
