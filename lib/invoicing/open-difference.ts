import "server-only";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/types";
import { careBilledTo } from "./billed-lines";
import { closedYears } from "./book-years";
import { setApart, waitsIn } from "./closed-months";
import type { BilledContract } from "./contract-facts";
import { type Difference, difference } from "./difference";
import type { OwedLine } from "./line";
import { type Horizon, isWithin, owedBy } from "./owed";

export type OpenDifference = {
  contracts: BilledContract[];
  now: Difference<OwedLine>;
  /** Of closed book years and not ticked: stays owed. */
  apart: Difference<OwedLine>;
};

/** What is owed beyond what was billed and the other way round, up to the month of a run. */
export async function openDifference(
  tx: Transaction,
  actor: Actor,
  payerId: string,
  horizon: Horizon,
  ticked: readonly CareDay[],
): Promise<OpenDifference> {
  const [owed, billed, closed] = await Promise.all([
    owedBy(tx, actor, payerId, horizon),
    careBilledTo(tx, payerId),
    closedYears(tx),
  ]);
  const within = billed.filter((line) => isWithin(line, horizon));
  const all = difference(owed.lines, within);
  return { contracts: owed.contracts, ...setApart(all, waitsIn(closed, ticked)) };
}
