import "server-only";
import { eq, sql } from "drizzle-orm";
import { careGroup, logo, organisation } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { now } from "@/lib/time/clock";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import type { Logo } from "./logo-file";

/** What every page shows of the operator, also to people who are not signed in. */
export type House = {
  name: string;
  passwordMinimum: number;
  /** Organisation, location and group are there: until then somebody is still setting up. */
  isReady: boolean;
  logo: Logo | null;
};

// Each bundle of the app has a copy of this module; what one of them changes, all of this process show.
const holder = globalThis as { portalHouse?: { house: House; until: Instant } };

/** After a change of what every page shows: here at once, in other processes within a minute. */
export function forgetHouse(): void {
  holder.portalHouse = undefined;
}

/** Kept for a minute: every page shows it. A portal that is still being set up has a name all the same. */
export async function readHouse(): Promise<House> {
  const moment = now();
  const kept = holder.portalHouse;
  if (kept && isBefore(moment, kept.until)) return kept.house;
  const [house] = await inTransaction(system("sign-in"), (tx) =>
    tx
      .select({
        name: organisation.name,
        passwordMinimum: organisation.passwordMinimum,
        isReady: sql<boolean>`exists (select 1 from ${careGroup})`,
        logo: { sha256: logo.sha256, width: logo.width, height: logo.height },
      })
      .from(organisation)
      .leftJoin(logo, eq(logo.id, organisation.logoId)),
  );
  if (!house) return { name: "Ouderportaal", passwordMinimum: 8, isReady: false, logo: null };
  if (!house.isReady) return house;
  holder.portalHouse = { house, until: addMinutes(moment, 1) };
  return house;
}

/** Where people reach the operator, for pages without a log-in that ask them to call; null before set-up. */
export const readHousePhone = (): Promise<string | null> =>
  inTransaction(system("sign-in"), async (tx) => {
    const [house] = await tx.select({ phone: organisation.phone }).from(organisation);
    return house?.phone ?? null;
  });
