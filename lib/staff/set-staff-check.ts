import "server-only";
import { eq, sql } from "drizzle-orm";
import { roleGrant } from "@/db/schema/person";
import { staffCheck } from "@/db/schema/staff-check";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { mayGrantRoles } from "@/lib/organisation/policy";
import { today } from "@/lib/time/care-day";
import { setStaffCheckSchema } from "./schema";

/**
 * Writes down the dates of VOG and Personenregister, and the qualification, of somebody who works here. Both have to be
 * there before the first day of work (Wet kinderopvang, art. 1.48d and 1.50); a date that has not come yet proves nothing.
 */
export const setStaffCheck = defineAct({
  name: "staffCheck.set",
  by: "anybody",
  input: setStaffCheckSchema,
  may: mayGrantRoles,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx, now }, { personId, version, ...after }) => {
    const late = (["vogIssuedOn", "registerLinkedOn"] as const).find(
      (name) => (after[name] ?? "") > today(now),
    );
    if (late) return refused("dayToCome", late);
    const held = await tx.select().from(roleGrant).where(eq(roleGrant.personId, personId)).for("update");
    if (held.length === 0) return refused("notFound");
    const [row] = await tx.select().from(staffCheck).where(eq(staffCheck.personId, personId)).for("update");
    const { vogIssuedOn = null, registerLinkedOn = null, qualification = "none" } = row ?? {};
    const before = { vogIssuedOn, registerLinkedOn, qualification };
    if ((row?.version ?? 0) !== version) return overtaken({ ...before, version: row?.version ?? 0 });
    await tx
      .insert(staffCheck)
      .values({ personId, ...after, version: 1 })
      .onConflictDoUpdate({
        target: staffCheck.personId,
        set: { ...after, version: sql`${staffCheck.version} + 1` },
      });
    return happened(undefined, { before, after });
  },
});
