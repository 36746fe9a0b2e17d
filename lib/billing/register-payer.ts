import "server-only";
import { onlyRow } from "@/db/only-row";
import { payer } from "@/db/schema/payer";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { registerPayerSchema } from "./payer-schema";
import { maySetBillingData } from "./policy";

/** An organisation that pays for care: a municipality, an employer, a guardian's office. */
export const registerPayer = defineAct({
  name: "payer.registered",
  by: "anybody",
  input: registerPayerSchema,
  may: maySetBillingData,
  work: async ({ tx }, input) => {
    const { id } = onlyRow(await tx.insert(payer).values(input).returning({ id: payer.id }));
    return happened({ payerId: id }, { subjectId: id, after: { kind: input.kind, name: input.name } });
  },
});
