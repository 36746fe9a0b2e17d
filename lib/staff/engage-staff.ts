import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { location } from "@/db/schema/organisation";
import { person, personContact, roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { planInvitation } from "@/lib/account/people/manage-account";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayGrantRoles } from "@/lib/organisation/policy";
import { engageStaffSchema } from "./schema";

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
  work: async ({ tx, now }, { email, phone, role, locationId, startsOn, endsOn, ...names }) => {
    if (locationId !== null && !(await isThere(tx, locationId))) return refused("notFound", "locationId");
    const personId = onlyRow(await tx.insert(person).values(names).returning({ id: person.id })).id;
    await tx.insert(personContact).values({ personId, phone });
    await tx.insert(roleGrant).values({ personId, role, locationId, startsOn, endsOn });
    const added = await tx.insert(account).values({ personId, email }).returning({ id: account.id });
    await planInvitation(tx, onlyRow(added).id, now);
    return happened({ personId }, { subjectId: personId, after: { role, startsOn, endsOn } });
  },
});
