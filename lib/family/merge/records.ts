import "server-only";
import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { child } from "@/db/schema/child";
import type { MergeSubject } from "@/db/schema/merge";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { readChildValues } from "@/lib/change-request/child-values";
import type { Values } from "@/lib/change-request/fields";
import { readPersonValues } from "@/lib/change-request/person-values";
import { adultsWithin } from "../policy";

export type AccountSeen = { email: string; state: string };
/** A record as two are compared: what is known of it in full, and how its person gets in. */
export type MergeRecord = { id: string; values: Values; account: AccountSeen | null };
export type TwoRecords = { kept: MergeRecord; gone: MergeRecord };

/** Both locked in one order, so that two who merge wait for each other; null when one is not there (any more). */
export async function lockTwo(
  tx: Transaction,
  actor: Actor,
  subject: MergeSubject,
  ids: readonly [string, string],
): Promise<boolean> {
  const two = [...ids].sort();
  for (const id of two) {
    const found =
      subject === "child"
        ? await tx
            .select({ id: child.id })
            .from(child)
            .where(and(eq(child.id, id), familiesWithin(actor, sql`${child.id}`)))
            .for("update")
        : await tx
            .select({ id: person.id })
            .from(person)
            .where(and(eq(person.id, id), adultsWithin(actor, sql`${person.id}`)))
            .for("update");
    if (found.length === 0) return false;
  }
  return true;
}

const questions = {
  child: ["daily", "medical", "address", "authority"],
  person: ["own", "money"],
} as const;

async function readRecord(tx: Transaction, subject: MergeSubject, id: string): Promise<MergeRecord | null> {
  if (subject === "child") {
    const values = await readChildValues(tx, id, questions.child);
    return values && { id, values, account: null };
  }
  const [values, [way]] = await Promise.all([
    readPersonValues(tx, id, questions.person),
    tx.select({ email: account.email, state: account.state }).from(account).where(eq(account.personId, id)),
  ]);
  return values && { id, values, account: way ?? null };
}

export async function readTwo(
  tx: Transaction,
  subject: MergeSubject,
  keptId: string,
  goneId: string,
): Promise<TwoRecords | null> {
  const [kept, gone] = await Promise.all([readRecord(tx, subject, keptId), readRecord(tx, subject, goneId)]);
  return kept && gone && { kept, gone };
}

/** What somebody saw of both; who chose by other values is asked to look again. */
export const digestOf = ({ kept, gone }: TwoRecords): string =>
  createHash("sha256")
    .update(JSON.stringify([kept, gone].map(knownOf)))
    .digest("base64url");
const knownOf = ({ id, values, account: way }: MergeRecord) => [
  id,
  Object.entries(values)
    .filter(([, value]) => value !== "")
    .sort(),
  way && [way.email, way.state],
];

const hasAccess = (way: AccountSeen | null) => way?.state === "active" || way?.state === "frozen";

/** Whose way in stays: the one that is in use, else the chosen one. */
export function accountOf({ kept, gone }: TwoRecords, chosen: string | undefined): MergeRecord {
  if (!gone.account) return kept;
  if (!kept.account || hasAccess(gone.account)) return gone;
  return chosen === "gone" && !hasAccess(kept.account) ? gone : kept;
}
export const mayChooseAccount = ({ kept, gone }: TwoRecords): boolean =>
  kept.account !== null && gone.account !== null && !hasAccess(kept.account) && !hasAccess(gone.account);
