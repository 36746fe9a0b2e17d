import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { personBilling } from "@/db/schema/invoice";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { seal } from "@/lib/crypto/secret-box";
import { maySetBillingData } from "./policy";
import { setBillingDataSchema } from "./schema";

type Input = z.output<typeof setBillingDataSchema>;

export const bsnPurpose = "person-bsn";

function valuesOf({ personId, bsn, version: _version, ...rest }: Input) {
  if (bsn === null) return rest;
  return { ...rest, bsnSealed: seal(bsnPurpose, personId, bsn), bsnLastDigits: bsn.slice(-3) };
}

async function write(tx: Transaction, input: Input): Promise<boolean> {
  const { personId, version } = input;
  if (version === 0) {
    const row = { personId, ...valuesOf(input) };
    const added = await tx.insert(personBilling).values(row).onConflictDoNothing().returning();
    return added.length === 1;
  }
  const changed = await tx
    .update(personBilling)
    .set({ ...valuesOf(input), version: version + 1 })
    .where(and(eq(personBilling.personId, personId), eq(personBilling.version, version)))
    .returning({ personId: personBilling.personId });
  return changed.length === 1;
}

/** What invoices and statements need of a payer. The number itself is sealed and stands in no audit row. */
export const setBillingData = defineAct({
  name: "billing.set",
  by: "anybody",
  input: setBillingDataSchema,
  may: maySetBillingData,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx }, input) => {
    const [payer] = await tx.select({ id: person.id }).from(person).where(eq(person.id, input.personId));
    if (!payer) return refused("notFound");
    if (!(await write(tx, input))) return refused("changedMeanwhile");
    const after = { bsn: input.bsn !== null, iban: input.iban !== null, mandate: input.mandateReference };
    return happened(undefined, { after });
  },
});
