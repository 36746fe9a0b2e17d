import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { allocation, ledgerEntry } from "@/db/schema/ledger";
import { payer } from "@/db/schema/payer";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";
import { firstOf, matchInOrder, type Rest, type SetOff } from "./set-off";

type NewEntry = Omit<typeof ledgerEntry.$inferInsert, "id" | "createdAt">;
/** What an act does in the books of one payer, and the day it holds from. */
export type Book = { tx: Transaction; payerId: string; day: CareDay };

/** Money of a payer is set off by one at a time; the database asks for the same lock. False: there is no such payer. */
export async function lockPayer(tx: Transaction, payerId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: payer.id })
    .from(payer)
    .where(eq(payer.id, payerId))
    .for("no key update");
  return rows.length === 1;
}

export const writeEntry = async (tx: Transaction, entry: NewEntry): Promise<string> =>
  onlyRow(await tx.insert(ledgerEntry).values(entry).returning({ id: ledgerEntry.id })).id;

/** What was not yet set off, the oldest first. */
export async function restsOf(
  tx: Transaction,
  payerId: string,
): Promise<{ credits: Rest[]; debits: Rest[] }> {
  const rows = await tx.execute<Rest & { asks: boolean }>(sql`
    select e.id, e.cents > 0 as asks, (abs(e.cents) - s.used)::int as cents
    from ledger_entry e, lateral (select coalesce(sum(a.cents), 0) as used from allocation a
      where e.id in (a.credit_id, a.debit_id)) s
    where e.payer_id = ${payerId}::uuid and abs(e.cents) > s.used order by e.day, e.created_at, e.id`);
  return { credits: rows.filter((one) => !one.asks), debits: rows.filter((one) => one.asks) };
}

export const sumOfRests = (rests: readonly Rest[]) => rests.reduce((sum, one) => sum + one.cents, 0);

async function write({ tx, payerId, day }: Book, offs: readonly SetOff[]): Promise<void> {
  if (offs.length > 0) await tx.insert(allocation).values(offs.map((off) => ({ ...off, payerId, day })));
}

/** All money that is there against all that is asked, the named ones first. Afterwards one of the two is nothing. */
export async function setOffOldest(
  book: Book,
  first: { creditId?: string | null; debitId?: string | null } = {},
): Promise<{ freeCents: number; openCents: number }> {
  const { credits, debits } = await restsOf(book.tx, book.payerId);
  const inOrder = [firstOf(credits, first.creditId ?? null), firstOf(debits, first.debitId ?? null)] as const;
  const offs = matchInOrder(...inOrder);
  await write(book, offs);
  const used = offs.reduce((sum, off) => sum + off.cents, 0);
  return { freeCents: sumOfRests(credits) - used, openCents: sumOfRests(debits) - used };
}

/** Undoes what an entry was set off against: the opposite rows. */
async function release(book: Book, entryId: string): Promise<void> {
  const standing = await book.tx
    .select({
      creditId: allocation.creditId,
      debitId: allocation.debitId,
      cents: sql<number>`(-sum(${allocation.cents}))::int`,
    })
    .from(allocation)
    .where(or(eq(allocation.creditId, entryId), eq(allocation.debitId, entryId)))
    .groupBy(allocation.creditId, allocation.debitId)
    .having(sql`sum(${allocation.cents}) <> 0`);
  await write(book, standing);
}

/** An entry and its opposite settle each other; what was set off against the first is free again and goes on. */
export async function cancelOut(book: Book, entry: { id: string; cents: number }, oppositeId: string) {
  await release(book, entry.id);
  const [creditId, debitId] = entry.cents < 0 ? [entry.id, oppositeId] : [oppositeId, entry.id];
  const cents = Math.abs(entry.cents);
  if (cents > 0) await write(book, [{ creditId, debitId, cents }]);
  return setOffOldest(book);
}

type Entry = { id: string; cents: number };

/** What was written off of an invoice and stands. */
export const writeOffsOf = (tx: Transaction, invoiceEntryId: string): Promise<Entry[]> =>
  tx
    .select({ id: ledgerEntry.id, cents: ledgerEntry.cents })
    .from(allocation)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, allocation.creditId))
    .where(and(eq(allocation.debitId, invoiceEntryId), eq(ledgerEntry.kind, "write_off")))
    .groupBy(ledgerEntry.id)
    .having(sql`sum(${allocation.cents}) > 0`);

/** What was written off of an invoice that is credited is no money of the payer: each gets its opposite. */
export async function takeBackWriteOffs(
  book: Book,
  written: readonly Entry[],
  reason: string,
): Promise<void> {
  const { tx, payerId, day } = book;
  for (const entry of written) {
    const turned = { payerId, kind: "reversal", cents: -entry.cents, day, reversesId: entry.id } as const;
    await cancelOut(book, entry, await writeEntry(tx, { ...turned, reason }));
  }
}

/** The entry of an invoice of this payer. */
export async function entryOfInvoice(tx: Transaction, payerId: string, invoiceId: string) {
  const [row] = await tx
    .select({ id: ledgerEntry.id, cents: ledgerEntry.cents })
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.invoiceId, invoiceId),
        eq(ledgerEntry.payerId, payerId),
        eq(ledgerEntry.kind, "invoice"),
      ),
    );
  return row ?? null;
}
