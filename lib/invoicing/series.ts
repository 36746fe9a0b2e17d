import "server-only";
import { and, eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { invoiceSeries, type NumberSeries } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/db/types";

const prefixes: Record<NumberSeries, string> = {
  invoice: "",
  annual_statement: "JO-",
  annual_estimate: "JB-",
  contract: "OV-",
};

export const yearOf = (day: CareDay) => Number(day.slice(0, 4));

export type SeriesNumber = { year: number; sequence: number; number: string };

const ofSeries = (series: NumberSeries, year: number) =>
  and(eq(invoiceSeries.series, series), eq(invoiceSeries.year, year));

/** Until the end of the transaction nobody else takes a number or looks whether a paper is there already. */
export async function lockSeries(tx: Transaction, series: NumberSeries, year: number): Promise<void> {
  await tx.insert(invoiceSeries).values({ series, year }).onConflictDoNothing();
  await tx
    .select({ year: invoiceSeries.year })
    .from(invoiceSeries)
    .where(ofSeries(series, year))
    .for("update");
}

/** The next number of a series that was locked: '2026-00042'. It returns to the series when the deed fails. */
export async function takeNumber(tx: Transaction, series: NumberSeries, year: number): Promise<SeriesNumber> {
  const [row] = await tx
    .select({ lastNumber: invoiceSeries.lastNumber })
    .from(invoiceSeries)
    .where(ofSeries(series, year));
  const sequence = (row?.lastNumber ?? 0) + 1;
  onlyRow(
    await tx
      .update(invoiceSeries)
      .set({ lastNumber: sequence })
      .where(ofSeries(series, year))
      .returning({ year: invoiceSeries.year }),
  );
  return { year, sequence, number: `${prefixes[series]}${year}-${String(sequence).padStart(5, "0")}` };
}
