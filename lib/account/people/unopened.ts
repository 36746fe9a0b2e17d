import "server-only";
import { and, count, eq, lt, min, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { managesAccounts } from "../policy";
import { inReach } from "./people-in-reach";

/** Accounts made before this moment that nobody ever opened. */
export async function findUnopened(
  actor: PersonActor,
  before: Instant,
  day: CareDay,
): Promise<{ count: number; since: Instant | null }> {
  if (!managesAccounts(actor)) return { count: 0, since: null };
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ count: count(), since: min(account.createdAt) })
      .from(account)
      .where(
        and(
          eq(account.state, "invited"),
          lt(account.createdAt, before),
          inReach(actor, sql`${account.personId}`, day),
        ),
      ),
  );
  return row ?? { count: 0, since: null };
}
