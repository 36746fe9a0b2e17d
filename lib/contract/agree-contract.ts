import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { onlyRow } from "@/db/only-row";
import { child } from "@/db/schema/child";
import { contract } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { bind, careOverlaps } from "./bind";
import { mayArrangeContracts } from "./policy";
import { agreeContractSchema } from "./schema";
import { writeVersion } from "./write-version";

type Input = z.output<typeof agreeContractSchema>;

async function openFile(tx: Transaction, input: Input, now: Instant) {
  const { childId, locationId, careType, holderId, startsOn, endsOn, billedFrom } = input;
  const who = { childId, locationId, careType, holderId };
  const inserted = await tx
    .insert(contract)
    .values({ ...who, endsOn, billedFrom: billedFrom ?? startsOn, createdAt: now })
    .returning();
  return onlyRow(inserted);
}

/**
 * A contract with its first version, binding at once: signed on paper or taken over. A child may have several, of two
 * parents or at two places, as long as no two give care at the same time.
 */
export const agreeContract = defineAct({
  name: "contract.agreed",
  by: "anybody",
  input: agreeContractSchema,
  may: mayArrangeContracts,
  about: ({ childId, locationId }) => ({ childIds: [childId], locationId }),
  conflicts: { ...careOverlaps, contract_location_id_location_id_fk: refused("noRegistration", "careType") },
  work: async ({ tx, now }, input) => {
    const { childId, holderId, startsOn, endsOn, weeksPerYear, basis } = input;
    const [kid] = await tx.select({ id: child.id }).from(child).where(eq(child.id, childId)).for("update");
    if (!kid) return refused("notFound");
    const file = await openFile(tx, input, now);
    // Taken over: it began before we bill it.
    const written = await writeVersion(tx, { ...file, billedFrom: startsOn }, input, now);
    if (!written.ok) return written;
    const { versionId } = written.value;
    const refusal = await bind(tx, { id: versionId, startsOn, reason: input.reason }, input, now);
    if (refusal) return refusal;
    const after = { holderId, startsOn, endsOn, weeksPerYear, basis };
    return happened({ contractId: file.id, versionId }, { subjectId: file.id, after });
  },
});
