import "server-only";
import { count, desc, eq, isNotNull, min, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import { emailChange } from "@/db/schema/change-request";
import type { OutboxKind } from "@/db/schema/outbox-kinds";
import { person } from "@/db/schema/person";
import { outbox } from "@/db/schema/system";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import { maySeeDeadLetters } from "./policy";

export type DeadLetter = {
  id: string;
  kind: OutboxKind;
  /** Whom it was for; null for what is no letter, or when that person is gone. */
  to: string | null;
  attempts: number;
  lastError: string | null;
  plannedAt: Instant;
  deadAt: Instant;
};

const named = (key: string) => sql`(${outbox.payload} ->> ${key})::uuid`;
const accountOf = sql`coalesce(${named("accountId")}, (select c.account_id from ${emailChange} c
  where c.id = ${named("emailChangeId")}))`;
const reader = sql`coalesce(${named("personId")}, (select a.person_id from ${account} a where a.id = ${accountOf}))`;

/** Parked effects, newest first; at most a hundred, since the first few tell what is wrong. */
export async function listDeadLetters(actor: PersonActor): Promise<DeadLetter[]> {
  if (!maySeeDeadLetters(actor)) return [];
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({ letter: outbox, person })
      .from(outbox)
      .leftJoin(person, eq(person.id, reader))
      .where(isNotNull(outbox.deadAt))
      .orderBy(desc(outbox.deadAt))
      .limit(100),
  );
  return rows.flatMap(({ letter, person: to }) => {
    const { id, kind, attempts, lastError, createdAt, deadAt } = letter;
    if (!deadAt) return [];
    const line = { id, kind: kind as OutboxKind, attempts, lastError, plannedAt: createdAt, deadAt };
    return { ...line, to: to && fullName(to) };
  });
}

/** How many are parked, the same rows, and since when the first of them is. */
export async function findDeadLetters(actor: PersonActor): Promise<{ count: number; since: Instant | null }> {
  if (!maySeeDeadLetters(actor)) return { count: 0, since: null };
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ count: count(), since: min(outbox.deadAt) })
      .from(outbox)
      .where(isNotNull(outbox.deadAt)),
  );
  return row ?? { count: 0, since: null };
}

/** For the menu. */
export const countDeadLetters = async (actor: PersonActor): Promise<number> =>
  (await findDeadLetters(actor)).count;
