import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { invoiceSeries, type NumberSeries } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

const prefixes: Record<NumberSeries, string> = {
  invoice: "",
  annual_statement: "JO-",
  annual_estimate: "JB-",
  contract: "OV-",
};

export const yearOf = (day: CareDay) => Number(day.slice(0, 4));

export type SeriesNumber = { year: number; sequence: number; number: string };

/** Until the end of the transaction nobody else takes a number or looks whether a paper is there already. */
export async function lockSeries(tx: Transaction, series: NumberSeries, year: number): Promise<void> {
  const { lastNumber } = invoiceSeries;
  await tx
    .insert(invoiceSeries)
    .values({ series, year })
    .onConflictDoUpdate({
      target: [invoiceSeries.series, invoiceSeries.year],
      set: { lastNumber: sql`${lastNumber}` },
    });
}

/** The next number of a series that was locked: '2026-00042'. It returns to the series when the act fails. */
export async function takeNumber(tx: Transaction, series: NumberSeries, year: number): Promise<SeriesNumber> {
  const taken = await tx
    .update(invoiceSeries)
    .set({ lastNumber: sql`${invoiceSeries.lastNumber} + 1` })
    .where(and(eq(invoiceSeries.series, series), eq(invoiceSeries.year, year)))
    .returning({ sequence: invoiceSeries.lastNumber });
  const { sequence } = onlyRow(taken);
  return { year, sequence, number: `${prefixes[series]}${year}-${String(sequence).padStart(5, "0")}` };
}
