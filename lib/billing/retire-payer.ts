import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { payer } from "@/db/schema/payer";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { retirePayerSchema } from "./payer-schema";
import { maySetBillingData } from "./policy";

const inUse = refused("payerInUse");

/** Every foreign key that names a payer holds it (tests/integration/billing/payers.test.ts compares this list). */
export const holdsPayer = {
  contract_payer_payer_id_payer_id_fk: inUse,
  document_payer_id_payer_id_fk: inUse,
  invoice_payer_id_payer_id_fk: inUse,
  ledger_entry_payer_id_payer_id_fk: inUse,
};

/** An organisation that was registered by mistake goes, as long as nothing stands on it. */
export const retirePayer = defineAct({
  name: "payer.retired",
  by: "anybody",
  input: retirePayerSchema,
  may: maySetBillingData,
  about: ({ payerId }) => ({ subjectId: payerId }),
  conflicts: holdsPayer,
  work: async ({ tx }, { payerId }) => {
    const which = and(eq(payer.id, payerId), isNull(payer.personId));
    const [gone] = await tx.delete(payer).where(which).returning({ kind: payer.kind, name: payer.name });
    return gone ? happened(undefined, { before: gone }) : refused("notFound");
  },
});
