import "server-only";
import { eq, sql } from "drizzle-orm";
import { organisation } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { maySetUpOrganisation } from "./policy";
import { correctOrganisationSchema } from "./schema";

/** What the operator is called, where it is found and paid: holds at once; papers that were issued stay as they are. */
export const correctOrganisation = defineAct({
  name: "organisation.corrected",
  by: "anybody",
  input: correctOrganisationSchema,
  may: maySetUpOrganisation,
  work: async ({ tx }, { version, ...after }) => {
    const [held] = await tx.select().from(organisation).for("update");
    if (!held) return refused("notFound");
    if (held.version !== version) return refused("changedMeanwhile", "name");
    await tx
      .update(organisation)
      .set({ ...after, version: sql`${organisation.version} + 1` })
      .where(eq(organisation.id, held.id));
    const { name, kvkNumber, iban, creditorId, email, phone, accentColour } = held;
    const { street, houseNumber, postcode, city, passwordMinimum } = held;
    const before = { name, kvkNumber, iban, creditorId, email, phone, accentColour };
    return happened(undefined, {
      subjectId: held.id,
      before: { ...before, street, houseNumber, postcode, city, passwordMinimum },
      after,
    });
  },
});
