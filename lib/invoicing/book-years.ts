import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { bookYear } from "@/db/schema/book-year";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { mayInvoice } from "./policy";

/** The years whose last turn closed them. */
export async function closedYears(tx: Transaction): Promise<number[]> {
  const rows = await tx
    .select({ year: bookYear.year })
    .from(bookYear)
    .groupBy(bookYear.year)
    .having(sql`max(${bookYear.turn}) % 2 = 1`)
    .orderBy(asc(bookYear.year));
  return rows.map(({ year }) => year);
}

/** How often a year was closed or opened; odd while it is closed. */
export async function turnsOf(tx: Transaction, year: number): Promise<number> {
  return tx.$count(bookYear, eq(bookYear.year, year));
}

export type BookYearTurn = {
  turn: number;
  closes: boolean;
  day: CareDay;
  name: string;
  reason: string | null;
};
export type ListedBookYear = { year: number; isClosed: boolean; turns: BookYearTurn[] };

async function yearsWithCare(tx: Transaction, day: CareDay): Promise<number[]> {
  const rows = await tx.execute<{ year: number }>(sql`
    select distinct extract(year from l.from_day)::int as year from invoice_line l
    where l.from_day < date_trunc('year', ${day}::date)`);
  return rows.map(({ year }) => year);
}

/** Every year that is over and was billed in or closed, the newest first, with who closed and opened it. */
export async function listBookYears(actor: PersonActor, now: Instant): Promise<ListedBookYear[]> {
  if (!mayInvoice(actor)) return [];
  return readTogether(actor, async (tx) => {
    const [billed, rows] = await Promise.all([
      yearsWithCare(tx, today(now)),
      tx.select().from(bookYear).innerJoin(person, eq(person.id, bookYear.setBy)).orderBy(asc(bookYear.turn)),
    ]);
    const years = [...new Set([...billed, ...rows.map((row) => row.book_year.year)])];
    return years
      .sort((one, other) => other - one)
      .map((year) => {
        const turns = rows
          .filter((row) => row.book_year.year === year)
          .map(({ book_year: { turn, closes, day, reason }, person: by }) => ({
            ...{ turn, closes, day, reason, name: fullName(by) },
          }));
        return { year, isClosed: turns.at(-1)?.closes ?? false, turns };
      });
  });
}
