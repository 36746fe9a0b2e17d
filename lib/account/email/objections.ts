import "server-only";
import { aliasedTable, and, count, desc, eq, isNotNull, isNull, min } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import { emailSwitch, type SwitchDecision, type SwitchSide } from "@/db/schema/email-switch";
import { person } from "@/db/schema/person";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import { decidesObjections } from "../policy";

export type ObjectionView = {
  id: string;
  name: string;
  oldEmail: string;
  newEmail: string;
  switchedAt: Instant;
  objectedAt: Instant;
  objectedFrom: SwitchSide;
  decided: { decision: SwitchDecision; at: Instant; by: string; note: string } | null;
};

const isOpen = and(
  isNotNull(emailSwitch.objectedAt),
  isNull(emailSwitch.decidedAt),
  eq(account.state, "frozen"),
);

/** What waits for a decision, the latest first, and the last thirty that were decided. */
export async function listObjections(
  actor: PersonActor,
): Promise<{ open: ObjectionView[]; decided: ObjectionView[] }> {
  if (!decidesObjections(actor)) return { open: [], decided: [] };
  const decider = aliasedTable(person, "decider");
  const rows = (where: ReturnType<typeof and>) =>
    readTogether(actor, (tx) =>
      tx
        .select({ emailSwitch, person, decider })
        .from(emailSwitch)
        .innerJoin(account, eq(account.id, emailSwitch.accountId))
        .innerJoin(person, eq(person.id, account.personId))
        .leftJoin(decider, eq(decider.id, emailSwitch.decidedBy))
        .where(where)
        .orderBy(desc(emailSwitch.objectedAt))
        .limit(30),
    );
  const [open, decided] = await Promise.all([rows(isOpen), rows(isNotNull(emailSwitch.decidedAt))]);
  return { open: open.flatMap(viewOf), decided: decided.flatMap(viewOf) };
}

type Row = {
  emailSwitch: typeof emailSwitch.$inferSelect;
  person: typeof person.$inferSelect;
  decider: typeof person.$inferSelect | null;
};

function viewOf({ emailSwitch: row, person: owner, decider }: Row): ObjectionView[] {
  const { id, oldEmail, newEmail, switchedAt, objectedAt, objectedFrom, decision, decidedAt, note } = row;
  if (!objectedAt || !objectedFrom) return [];
  const by = decider ? fullName(decider) : "";
  const decided = decision && decidedAt ? { decision, at: decidedAt, by, note } : null;
  return [{ id, name: fullName(owner), oldEmail, newEmail, switchedAt, objectedAt, objectedFrom, decided }];
}

/** How many wait for a decision, and since when the first of them does. */
export async function findObjections(actor: PersonActor): Promise<{ count: number; since: Instant | null }> {
  if (!decidesObjections(actor)) return { count: 0, since: null };
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ count: count(), since: min(emailSwitch.objectedAt) })
      .from(emailSwitch)
      .innerJoin(account, eq(account.id, emailSwitch.accountId))
      .where(isOpen),
  );
  return row ?? { count: 0, since: null };
}

/** For the menu. */
export const countObjections = async (actor: PersonActor): Promise<number> =>
  (await findObjections(actor)).count;
