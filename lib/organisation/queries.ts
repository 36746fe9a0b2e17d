import "server-only";
import { sql } from "drizzle-orm";
import { careGroup, organisation } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { now } from "@/lib/time/clock";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";

/** What every page shows of the operator, also to people who are not signed in. */
export type House = {
  name: string;
  passwordMinimum: number;
  /** Organisation, location and group are there: until then somebody is still setting up. */
  isReady: boolean;
};

let kept: { house: House; until: Instant } | undefined;

/** Kept for a minute: every page shows it. A portal that is still being set up has a name all the same. */
export async function readHouse(): Promise<House> {
  const moment = now();
  if (kept && isBefore(moment, kept.until)) return kept.house;
  const [house] = await inTransaction(system("sign-in"), (tx) =>
    tx
      .select({
        name: organisation.name,
        passwordMinimum: organisation.passwordMinimum,
        isReady: sql<boolean>`exists (select 1 from ${careGroup})`,
      })
      .from(organisation),
  );
  if (!house) return { name: "Ouderportaal", passwordMinimum: 8, isReady: false };
  if (!house.isReady) return house;
  kept = { house, until: addMinutes(moment, 1) };
  return house;
}

/** Where people reach the operator, for pages without a log-in that ask them to call; null before set-up. */
export const readHousePhone = (): Promise<string | null> =>
  inTransaction(system("sign-in"), async (tx) => {
    const [house] = await tx.select({ phone: organisation.phone }).from(organisation);
    return house?.phone ?? null;
  });
