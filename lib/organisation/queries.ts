import "server-only";
import { organisation } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/auth/actor";

/** What every page shows of the operator, also to people who are not signed in. */
export type House = { name: string; passwordMinimum: number };

const keptFor = 60_000;
let kept: { house: House; readAt: number } | undefined;

/** Kept for a minute: every page shows it. A portal that is still being set up has a name all the same. */
export async function readHouse(): Promise<House> {
  if (kept && performance.now() - kept.readAt < keptFor) return kept.house;
  const [house] = await inTransaction(system("sign-in"), (tx) =>
    tx.select({ name: organisation.name, passwordMinimum: organisation.passwordMinimum }).from(organisation),
  );
  if (!house) return { name: "Ouderportaal", passwordMinimum: 8 };
  kept = { house, readAt: performance.now() };
  return house;
}
