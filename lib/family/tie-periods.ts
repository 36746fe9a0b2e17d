import "server-only";
import { and, eq, gte, isNull, lte, ne, or } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import { addDays } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import { writeTie } from "./write-people";

export type Tie = typeof guardianship.$inferSelect;

/** What a tie says of its adult, without whose it is and when. */
export const tieFlagsOf = ({ relation, hasAuthority, seesDaily, seesMedical, ...rest }: Tie) => {
  const { mayRequest, isContractHolder, mayCollect, proof } = rest;
  return { relation, hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect, proof };
};

/** For the audit, which keeps nobody's words: whether a proof was noted. */
export const withoutWords = <Said extends { proof?: string }>({ proof, ...said }: Said) => ({
  ...said,
  proofNoted: Boolean(proof),
});

type Block = Pick<Tie, "blockReason" | "blockDocumentId">;
type Change = Partial<ReturnType<typeof tieFlagsOf> & Block>;

/** Ends a tie the day before and goes on with what is different; a block and an end that was agreed go along. */
export async function goOnAs(tx: Transaction, tie: Tie, startsOn: CareDay, change: Change): Promise<string> {
  await tx
    .update(guardianship)
    .set({ endsOn: addDays(startsOn, -1), version: tie.version + 1 })
    .where(eq(guardianship.id, tie.id));
  const { childId, personId, endsOn, blockReason, blockDocumentId } = tie;
  const whole = { ...tieFlagsOf(tie), childId, personId, endsOn, blockReason, blockDocumentId };
  return writeTie(tx, { ...whole, startsOn, ...change });
}

type Wanted = {
  childId: string;
  personId: string;
  startsOn: CareDay;
  endsOn: CareDay | null;
  besides?: string;
};

/** The first day of another tie of the two that shares a day with this one. */
export async function tieInTheWay(tx: Transaction, wanted: Wanted): Promise<CareDay | null> {
  const { childId, personId, startsOn, endsOn, besides } = wanted;
  const [found] = await tx
    .select({ startsOn: guardianship.startsOn })
    .from(guardianship)
    .where(
      and(
        ...[eq(guardianship.childId, childId), eq(guardianship.personId, personId)],
        or(isNull(guardianship.endsOn), gte(guardianship.endsOn, startsOn)),
        endsOn === null ? undefined : lte(guardianship.startsOn, endsOn),
        besides === undefined ? undefined : ne(guardianship.id, besides),
      ),
    )
    .limit(1);
  return found?.startsOn ?? null;
}
