import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { payer } from "@/db/schema/payer";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { mayPublishPapers } from "./policy";
import { findStale, type StaleStatement } from "./stale-statements";
import { totalsOf } from "./stated-figures";
import { figuresOf } from "./stated-lines";
import { changesBetween, type StatementChange } from "./statement-changes";

export type StatementTotals = { hours: string; careCents: number };
export type ListedStale = {
  payerId: string;
  payerName: string;
  childNames: string[];
  year: number;
  /** Null for who has no statement of the year yet. `said` is null of an edition that kept no figures. */
  standing: { id: string; edition: number; issuedOn: CareDay; said: StatementTotals | null } | null;
  wouldSay: StatementTotals;
  changes: StatementChange[];
};

async function payerNames(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.execute<{ id: string; name: string }>(sql`
    select p.id, coalesce(p.name, concat_ws(' ', n.given_name, nullif(n.name_prefix, ''), nullif(n.family_name, ''))) as name
    from ${payer} p left join person n on n.id = p.person_id`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function listed(
  { payerId, year, standing, stated }: StaleStatement,
  names: Map<string, string>,
): ListedStale {
  const figures = figuresOf(stated);
  const before = standing?.figures ?? null;
  return {
    ...{ payerId, year, payerName: names.get(payerId) ?? "" },
    childNames: [...new Set(figures.groups.map((group) => group.child.name))],
    standing: standing && {
      ...{ id: standing.id, edition: standing.edition, issuedOn: standing.issuedOn },
      said: before && totalsOf(before),
    },
    wouldSay: totalsOf(figures),
    changes: before ? changesBetween(before, figures, year) : [],
  };
}

/** Statements that do not hold any more, the newest year first and within it by payer; nothing for who issues none. */
export async function listStale(actor: PersonActor, now: Instant): Promise<ListedStale[]> {
  if (!mayPublishPapers(actor)) return [];
  return readTogether(actor, async (tx) => {
    const stale = await findStale(tx, today(now));
    const names = stale.length > 0 ? await payerNames(tx) : new Map<string, string>();
    return stale
      .map((one) => listed(one, names))
      .sort((one, other) => other.year - one.year || one.payerName.localeCompare(other.payerName));
  });
}

/** How many wait to be issued anew, and of which year the oldest is. */
export async function findStatementsStale(actor: PersonActor, day: CareDay) {
  const stale = mayPublishPapers(actor) ? await readTogether(actor, (tx) => findStale(tx, day)) : [];
  return { count: stale.length, name: stale[0] ? String(stale[0].year) : null };
}
