import "server-only";
import { inArray, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { payer } from "@/db/schema/payer";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { addMonths, startOfMonth, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { closedYears } from "./book-years";
import { centsByMonth } from "./closed-months";
import { openDifference } from "./open-difference";
import { mayInvoice } from "./policy";
import { payersUpTo } from "./run-payers";

export type ClosedDifference = { payerId: string; name: string; cents: number };
/** A month of a closed book year in which something is owed or to be taken back. */
export type ClosedMonth = { month: CareDay; payers: ClosedDifference[]; cents: number };

async function namesOf(tx: Transaction, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const name = sql<string>`coalesce(${payer.name},
    concat_ws(' ', ${person.givenName}, nullif(${person.namePrefix}, ''), nullif(${person.familyName}, '')))`;
  const rows = await tx
    .select({ id: payer.id, name })
    .from(payer)
    .leftJoin(person, sql`${person.id} = ${payer.personId}`)
    .where(inArray(payer.id, ids));
  return new Map(rows.map((row) => [row.id, row.name]));
}

type Found = Omit<ClosedDifference, "name"> & { month: CareDay };

async function findApart(tx: Transaction, actor: PersonActor, now: Instant): Promise<Found[]> {
  const issuedOn = today(now);
  const horizon = { month: startOfMonth(addMonths(issuedOn, 1)), issuedOn };
  const found: Found[] = [];
  for (const payerId of await payersUpTo(tx, horizon.month)) {
    const { apart } = await openDifference(tx, actor, payerId, horizon, []);
    for (const [month, cents] of centsByMonth(apart)) found.push({ payerId, month, cents });
  }
  return found;
}

/** By month, the oldest first, what the run sets apart; looks at every payer, and at none while no year is closed. */
export async function listClosedDifferences(actor: PersonActor, now: Instant): Promise<ClosedMonth[]> {
  if (!mayInvoice(actor)) return [];
  return readTogether(actor, async (tx) => {
    if ((await closedYears(tx)).length === 0) return [];
    const found = await findApart(tx, actor, now);
    const names = await namesOf(tx, [...new Set(found.map(({ payerId }) => payerId))]);
    const months = [...new Set(found.map(({ month }) => month))].sort();
    return months.map((month) => {
      const payers = found
        .filter((one) => one.month === month)
        .map(({ payerId, cents }) => ({ payerId, cents, name: names.get(payerId) ?? "" }));
      return { month, payers, cents: payers.reduce((sum, one) => sum + one.cents, 0) };
    });
  });
}
