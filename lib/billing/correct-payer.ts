import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { payer } from "@/db/schema/payer";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { correctPayerSchema } from "./payer-schema";
import { maySetBillingData } from "./policy";

/** What is known of an organisation that pays. Papers that were sent keep what they say. */
export const correctPayer = defineAct({
  name: "payer.corrected",
  by: "anybody",
  input: correctPayerSchema,
  may: maySetBillingData,
  about: ({ payerId }) => ({ subjectId: payerId }),
  work: async ({ tx }, { payerId, version, ...fields }) => {
    const which = and(eq(payer.id, payerId), isNull(payer.personId));
    const [before] = await tx.select().from(payer).where(which).for("update");
    if (!before) return refused("notFound");
    if (before.version !== version) return refused("changedMeanwhile");
    await tx
      .update(payer)
      .set({ ...fields, version: version + 1 })
      .where(which);
    const { kind, name } = before;
    const after = { kind: fields.kind, name: fields.name };
    return happened({ version: version + 1 }, { before: { kind, name }, after });
  },
});
