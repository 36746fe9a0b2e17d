import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { child, guardianship } from "@/db/schema/child";
import { contract, contractPattern, contractRate } from "@/db/schema/contract";
import { registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { ensurePayer } from "@/lib/billing/ensure-payer";
import { patternRows } from "./pattern-rows";
import { mayArrangeContracts } from "./policy";
import { datedRates } from "./rules";
import { agreeContractSchema } from "./schema";

type Input = z.output<typeof agreeContractSchema>;

async function findRegistration(tx: Transaction, { locationId, careType, startsOn }: Input) {
  const [row] = await tx
    .select({ id: registration.id })
    .from(registration)
    .where(
      and(
        eq(registration.locationId, locationId),
        eq(registration.careType, careType),
        lte(registration.startsOn, startsOn),
        or(isNull(registration.endsOn), gte(registration.endsOn, startsOn)),
      ),
    );
  return row?.id ?? null;
}

async function isContractHolder(tx: Transaction, { childId, holderId, startsOn }: Input) {
  const [tie] = await tx
    .select({ id: guardianship.id })
    .from(guardianship)
    .where(
      and(
        eq(guardianship.childId, childId),
        eq(guardianship.personId, holderId),
        eq(guardianship.isContractHolder, true),
        or(isNull(guardianship.endsOn), gte(guardianship.endsOn, startsOn)),
      ),
    );
  return tie !== undefined;
}

async function writeContract(tx: Transaction, input: Input, registrationId: string) {
  const { childId, careType, holderId, agreedOn, startsOn, endsOn } = input;
  const deal = { childId, careType, holderId, agreedOn, startsOn, endsOn, registrationId };
  await ensurePayer(tx, holderId);
  const inserted = await tx
    .insert(contract)
    .values({ ...deal, weeksPerYear: String(input.weeksPerYear), state: "active" })
    .returning({ id: contract.id });
  const contractId = onlyRow(inserted).id;
  await tx.insert(contractRate).values(datedRates(input.rates).map((rate) => ({ ...rate, contractId })));
  return contractId;
}

/** An agreement for one child and kind of care: period, rate and weekly pattern. At most one at a time. */
export const agreeContract = defineAct({
  name: "contract.agreed",
  by: "anybody",
  input: agreeContractSchema,
  may: mayArrangeContracts,
  about: ({ childId, locationId }) => ({ childIds: [childId], locationId }),
  conflicts: { contract_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx }, input) => {
    const { childId, startsOn, endsOn } = input;
    const [kid] = await tx.select({ id: child.id }).from(child).where(eq(child.id, childId)).for("update");
    if (!kid) return refused("notFound");
    const registrationId = await findRegistration(tx, input);
    if (!registrationId) return refused("noRegistration", "careType");
    if (!(await isContractHolder(tx, input))) return refused("notContractHolder", "holderId");
    const blocks = await patternRows(tx, input);
    if (!blocks.ok) return blocks;
    const contractId = await writeContract(tx, input, registrationId);
    await tx.insert(contractPattern).values(blocks.value.map((block) => ({ ...block, contractId })));
    const after = { holderId: input.holderId, startsOn, endsOn, weeksPerYear: input.weeksPerYear };
    return happened({ contractId }, { subjectId: contractId, after });
  },
});
