import "server-only";
import { and, inArray, type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { managesAccounts } from "../policy";
import { inReach } from "./people-in-reach";

export type NotIn = { count: number; since: Instant | null };

/** Since when somebody could have come in; who was never invited waits since the account was made. */
const asked = sql`coalesce(${account.invitedAt}, ${account.createdAt})`;

/** Accounts that nobody was invited to yet, and those whose last invitation is from before this moment. One statement. */
export async function findNotIn(
  actor: PersonActor,
  before: Instant,
  day: CareDay,
): Promise<{ prepared: NotIn; unopened: NotIn }> {
  const nobody = { count: 0, since: null };
  if (!managesAccounts(actor)) return { prepared: nobody, unopened: nobody };
  const isPrepared = sql`${account.state} = 'prepared'`;
  const isUnopened = sql`${account.state} = 'invited' and ${asked} < ${before.toISOString()}::timestamptz`;
  const count = (which: SQL) => sql<number>`(count(*) filter (where ${which}))::int`;
  const since = (which: SQL) =>
    sql<Instant | null>`min(${asked}) filter (where ${which})`.mapWith(account.createdAt);
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({
        prepared: { count: count(isPrepared), since: since(isPrepared) },
        unopened: { count: count(isUnopened), since: since(isUnopened) },
      })
      .from(account)
      .where(
        and(inArray(account.state, ["prepared", "invited"]), inReach(actor, sql`${account.personId}`, day)),
      ),
  );
  return row ?? { prepared: nobody, unopened: nobody };
}
