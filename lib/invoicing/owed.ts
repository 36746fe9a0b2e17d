import "server-only";
import { and, eq, exists, inArray, max, min, sql } from "drizzle-orm";
import { careRequestSlot } from "@/db/schema/care-request";
import { contract, contractPayer, contractVersion } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { careSessionsOfChildrenInTransaction } from "@/lib/planning/queries";
import { addDays, addMonths, startOfMonth } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import { type BilledContract, loadContracts } from "./contract-facts";
import { contractLines, extraLines } from "./draft-lines";
import type { OwedLine } from "./line";
import { monthRange } from "./rules";

/** Contracts of which this payer pays some version that binds; without any row nothing is owed. */
export async function contractsPaidBy(tx: Transaction, payerId: string): Promise<BilledContract[]> {
  const pays = tx
    .select({ one: sql`1` })
    .from(contractVersion)
    .innerJoin(contractPayer, eq(contractPayer.versionId, contractVersion.id))
    .where(
      and(
        ...[eq(contractVersion.contractId, contract.id), eq(contractVersion.state, "binding")],
        eq(contractPayer.payerId, payerId),
      ),
    );
  return loadContracts(tx, exists(pays));
}

/** Care up to the end of the month; extra care up to the day before the invoice is made, or before the month. */
export type Horizon = { month: CareDay; issuedOn: CareDay };
const lastExtraDay = ({ month, issuedOn }: Horizon) => addDays(issuedOn < month ? issuedOn : month, -1);

/** Whether a line lies within what a run of that month looks at. */
export const isWithin = (line: Pick<OwedLine, "kind" | "toDay">, horizon: Horizon) =>
  line.toDay <= (line.kind === "extra" ? lastExtraDay(horizon) : monthRange(horizon.month).to);

function openMonths({ startsOn, billedFrom }: BilledContract, month: CareDay): CareDay[] {
  const months: CareDay[] = [];
  const first = startOfMonth(startsOn > billedFrom ? startsOn : billedFrom);
  for (let open = first; open <= month; open = addMonths(open, 1)) months.push(open);
  return months;
}

/** Extra care that was booked; most families have none, and then the planning need not be read. */
async function extrasOf(tx: Transaction, actor: Actor, contracts: BilledContract[], horizon: Horizon) {
  const childIds = [...new Set(contracts.map((one) => one.child.id))];
  if (childIds.length === 0) return [];
  const booked = and(inArray(careRequestSlot.childId, childIds), eq(careRequestSlot.booked, true));
  const [range] = await tx
    .select({ from: min(careRequestSlot.day), to: max(careRequestSlot.day) })
    .from(careRequestSlot)
    .where(booked);
  const last = lastExtraDay(horizon);
  if (!range?.from || !range.to || range.from > last) return [];
  const days = { from: range.from, to: range.to < last ? range.to : last };
  const sessions = await careSessionsOfChildrenInTransaction(tx, actor, childIds, days);
  return extraLines(sessions, contracts);
}

/**
 * All that a payer owes for care up to the end of a month: a function of agreements, bookings, closures and dates, and
 * of nothing that was billed. From the month in which each contract is billed for the first time.
 */
export async function owedBy(
  tx: Transaction,
  actor: Actor,
  payerId: string,
  horizon: Horizon,
): Promise<{ contracts: BilledContract[]; lines: OwedLine[] }> {
  const contracts = await contractsPaidBy(tx, payerId);
  const agreed = contracts.flatMap((one) =>
    openMonths(one, horizon.month).flatMap((month) => contractLines(one, month)),
  );
  const extras = await extrasOf(tx, actor, contracts, horizon);
  const lines = [...agreed, ...extras].filter((line) => line.payerId === payerId);
  return { contracts, lines };
}
