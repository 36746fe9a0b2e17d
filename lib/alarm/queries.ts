import "server-only";
import { and, count, desc, eq, inArray, isNotNull, isNull, min } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import { alarm } from "@/db/schema/alarm";
import { child } from "@/db/schema/child";
import { location } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import { mayBeTold, mayHandleAlarms } from "./policy";
import { type AlarmView, type KnownNames, showFacts } from "./view";
import { alarmsWithin } from "./within";

const answeredShown = 50;

/** What is open, the latest first, and the last fifty that were answered. Empty for who is told of none. */
export async function listAlarms(actor: PersonActor): Promise<{ open: AlarmView[]; answered: AlarmView[] }> {
  if (!mayBeTold(actor)) return { open: [], answered: [] };
  return readTogether(actor, async (tx) => {
    const open = await tx
      .select()
      .from(alarm)
      .where(and(isNull(alarm.answeredAt), alarmsWithin(actor)))
      .orderBy(desc(alarm.lastAt));
    const answered = await tx
      .select()
      .from(alarm)
      .where(and(isNotNull(alarm.answeredAt), alarmsWithin(actor)))
      .orderBy(desc(alarm.answeredAt))
      .limit(answeredShown);
    const names = await namesFor(tx, [...open, ...answered]);
    const show = (row: Row) => viewOf(row, names);
    return { open: open.map(show), answered: answered.map(show) };
  });
}

/** How many are open, and since when the oldest of them is. */
export async function findOpenAlarms(actor: PersonActor): Promise<{ count: number; since: Instant | null }> {
  if (!mayBeTold(actor)) return { count: 0, since: null };
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ count: count(), since: min(alarm.raisedAt) })
      .from(alarm)
      .where(and(isNull(alarm.answeredAt), alarmsWithin(actor))),
  );
  return row ?? { count: 0, since: null };
}

/** For the menu, which is an administrator's; others find them in the list of work. */
export const countOpenAlarms = async (actor: PersonActor): Promise<number> =>
  mayHandleAlarms(actor) ? (await findOpenAlarms(actor)).count : 0;

type Row = typeof alarm.$inferSelect;

function viewOf(row: Row, names: KnownNames): AlarmView {
  const { id, kind, raisedAt, lastAt, times, facts, answeredAt, answeredBy, note } = row;
  const by = names[answeredBy ?? ""] ?? "";
  const answer = answeredAt && { at: answeredAt, by, note };
  return { id, kind, raisedAt, lastAt, times, facts: showFacts(facts, names), answer };
}

/** The names behind all ids on the screen, in four statements however many alarms there are. */
async function namesFor(tx: Transaction, rows: readonly Row[]): Promise<KnownNames> {
  const ids = (name: keyof Row["facts"]) =>
    rows.flatMap(({ facts }) => (typeof facts[name] === "string" ? [facts[name]] : []));
  const parts = {
    givenName: person.givenName,
    namePrefix: person.namePrefix,
    familyName: person.familyName,
  };
  const people = [...ids("personId"), ...rows.flatMap(({ answeredBy }) => answeredBy ?? [])];
  const [persons, accounts, children, locations] = await Promise.all([
    tx
      .select({ id: person.id, ...parts })
      .from(person)
      .where(inArray(person.id, people)),
    tx
      .select({ id: account.id, ...parts })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(inArray(account.id, ids("accountId"))),
    tx
      .select()
      .from(child)
      .where(inArray(child.id, ids("childId"))),
    tx
      .select({ id: location.id, name: location.name })
      .from(location)
      .where(inArray(location.id, ids("locationId"))),
  ]);
  return Object.fromEntries([
    ...[...persons, ...accounts, ...children].map((one) => [one.id, fullName(one)]),
    ...locations.map((one) => [one.id, one.name]),
  ]);
}
