import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { guardianship } from "@/db/schema/child";
import { termsEdition } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { hasRole, type PersonActor } from "@/lib/access/actor";
import { groupRoles } from "@/lib/access/roles";
import { addDays, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { type Period, type When, whenOf } from "@/lib/time/when";
import { maySeeAllTerms } from "./policy";

type Edition = typeof termsEdition.$inferSelect;
export type ListedTerms = Period & { id: string; name: string; when: When };

/** Editions within this person's reach, the newest first: all for the office, for others what held since they came. */
export async function listTerms(actor: PersonActor, now: Instant): Promise<ListedTerms[]> {
  const editions = await readTogether(actor, (tx) => editionsFor(tx, actor, today(now)));
  return editions.map(({ id, name, startsOn }, index) => {
    const next = editions[index - 1];
    const period = { startsOn, endsOn: next ? addDays(next.startsOn, -1) : null };
    return { id, name, ...period, when: whenOf(today(now), period) };
  });
}

/** The file of one of those editions. */
export async function openTerms(actor: PersonActor, termsId: string, now: Instant): Promise<Edition | null> {
  const editions = await readTogether(actor, (tx) => editionsFor(tx, actor, today(now)));
  return editions.find(({ id }) => id === termsId) ?? null;
}

async function editionsFor(tx: Transaction, actor: PersonActor, day: CareDay): Promise<Edition[]> {
  const cameOn = sql<CareDay | null>`(select min(${guardianship.startsOn})::text from ${guardianship}
    where ${eq(guardianship.personId, actor.personId)})`;
  const rows = await tx
    .select({ edition: termsEdition, cameOn })
    .from(termsEdition)
    .orderBy(desc(termsEdition.startsOn));
  const editions = rows.map((row) => row.edition);
  if (maySeeAllTerms(actor)) return editions;
  const came = rows[0]?.cameOn ?? (hasRole(actor, ...groupRoles) ? day : null);
  return came ? since(editions, came < day ? came : day, day) : [];
}

/** What began by today, from the edition that held on the day they came. */
export function since<One extends { startsOn: CareDay }>(
  newestFirst: readonly One[],
  came: CareDay,
  day: CareDay,
): One[] {
  const begun = newestFirst.filter(({ startsOn }) => startsOn <= day);
  const held = begun.findIndex(({ startsOn }) => startsOn <= came);
  return held < 0 ? begun : begun.slice(0, held + 1);
}
