import "server-only";
import { and, eq, exists, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { contract, contractPayer, contractVersion } from "@/db/schema/contract";
import type { PersonActor } from "@/lib/access/actor";
import { type AgreedWeekBlock, type BilledContract, loadContracts } from "@/lib/invoicing/contract-facts";
import { type ContractCharge, fullMonthOn } from "@/lib/invoicing/rules";
import { holdsOn } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";

/** What a full month is and costs by the terms of a day. */
export type AgreedTerms = {
  from: CareDay;
  blocks: readonly AgreedWeekBlock[];
  month: ContractCharge;
};
export type OwnContract = Pick<BilledContract, "id" | "careType" | "location" | "startsOn" | "endsOn"> & {
  /** Of today, or of its first day when it is still to begin. */
  present: AgreedTerms;
  /** From each day on which something changes that was agreed or announced, in their order. */
  later: AgreedTerms[];
  /** Thousandths of the price that this person pays. */
  share: number;
};

const termsOn = (deal: BilledContract, from: CareDay): AgreedTerms | null => {
  const month = fullMonthOn(deal, from);
  return month && { from, blocks: deal.blocks.filter((one) => holdsOn(one, from)), month };
};

/** Days to come on which a version or a rate begins. */
function changesAfter({ versions, rates }: BilledContract, day: CareDay): CareDay[] {
  const starts = [...versions, ...rates].map((one) => one.startsOn).filter((start) => start > day);
  return [...new Set(starts)].sort();
}

function overview(deal: BilledContract, personId: string, day: CareDay): OwnContract[] {
  if (deal.endsOn !== null && deal.endsOn < day) return [];
  const first = deal.startsOn > day ? deal.startsOn : day;
  const present = termsOn(deal, first);
  const version = deal.versions.find((one) => holdsOn(one, first));
  if (!present || !version) return [];
  const { id, careType, location, startsOn, endsOn } = deal;
  const later = changesAfter(deal, first).flatMap((from) => termsOn(deal, from) ?? []);
  const share = version.payers.find((one) => one.payerId === personId)?.thousandths ?? 0;
  return [{ id, careType, location, startsOn, endsOn, present, later, share }];
}

/** The contracts of a child that this person made or pays, running or still to begin. */
export const listOwnContracts = (actor: PersonActor, childId: string, day: CareDay): Promise<OwnContract[]> =>
  readTogether(actor, async (tx) => {
    const { personId } = actor;
    const pays = tx
      .select({ one: sql`1` })
      .from(contractVersion)
      .innerJoin(contractPayer, eq(contractPayer.versionId, contractVersion.id))
      .where(and(eq(contractVersion.contractId, contract.id), eq(contractPayer.payerId, personId)));
    const own = or(eq(contract.holderId, personId), exists(pays));
    const deals = await loadContracts(tx, and(eq(contract.childId, childId), own));
    return deals.flatMap((deal) => overview(deal, personId, day));
  });
