import "server-only";
import { and, between, eq, inArray, sql } from "drizzle-orm";
import { careRequestSlot } from "@/db/schema/care-request";
import { invoice, invoiceLine } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { careSessionsOfChildrenInTransaction } from "@/lib/planning/queries";
import { addDays, addMonths } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import type { CareDay } from "@/lib/time/types";
import type { BilledContract } from "./contract-facts";
import { extraKey, extraLines } from "./draft-lines";

/** Extra care that was never billed is still billed this many months later. */
export const extraMonthsBack = 3;

/** Invoices that stand. */
export const living = and(eq(invoice.kind, "invoice"), sql`not app.is_credited(${invoice.id})`);

/** Extra days that stand on an invoice which was not credited. */
async function billedExtras(tx: Transaction, requestIds: string[]): Promise<Set<string>> {
  if (requestIds.length === 0) return new Set();
  const rows = await tx
    .select({ requestId: invoiceLine.requestId, day: invoiceLine.fromDay })
    .from(invoiceLine)
    .innerJoin(invoice, eq(invoice.id, invoiceLine.invoiceId))
    .where(and(inArray(invoiceLine.requestId, requestIds), living));
  return new Set(rows.map((row) => extraKey(row.requestId, row.day)));
}

/** Most families have no extra care in the period: then the whole planning need not be read. */
export async function anyBooked(
  tx: Transaction,
  contracts: readonly BilledContract[],
  range: DayRange,
): Promise<boolean> {
  const childIds = contracts.map((one) => one.child.id);
  if (childIds.length === 0) return false;
  const [slot] = await tx
    .select({ id: careRequestSlot.id })
    .from(careRequestSlot)
    .where(
      and(
        inArray(careRequestSlot.childId, childIds),
        eq(careRequestSlot.booked, true),
        between(careRequestSlot.day, range.from, range.to),
      ),
    )
    .limit(1);
  return slot !== undefined;
}

/** Extra care that took place before the month and before the invoice is made. */
export async function dueExtras(
  tx: Transaction,
  actor: Actor,
  contracts: readonly BilledContract[],
  month: CareDay,
  issuedOn: CareDay,
) {
  const to = addDays(issuedOn < month ? issuedOn : month, -1);
  const range = { from: addMonths(month, -extraMonthsBack), to };
  const childIds = contracts.map((one) => one.child.id);
  const sessions = await careSessionsOfChildrenInTransaction(tx, actor, childIds, range);
  const extras = sessions.filter((one) => one.origin === "extra");
  const requestIds = [...new Set(extras.flatMap((one) => one.requestId ?? []))];
  return extraLines(extras, contracts, await billedExtras(tx, requestIds));
}
