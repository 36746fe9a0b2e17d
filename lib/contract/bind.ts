import "server-only";
import { eq } from "drizzle-orm";
import { contractVersion, type VersionBasis } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { versionStates } from "./states";

type Version = { id: string; startsOn: CareDay; reason: string };
type Bound = { basis: VersionBasis; agreedOn: CareDay };

/** No child is in two places at once: the database counts the weeks and minutes of all that binds. */
export const careOverlaps = { contract_pattern_no_overlap: refused("careOverlaps", "pattern") };

/** Lets a version bind; what begins in the past says why, unless it was taken over as it is. */
export async function bind(
  tx: Transaction,
  { id, startsOn, reason }: Version,
  { basis, agreedOn }: Bound,
  now: Instant,
): Promise<Refused | null> {
  if (startsOn < today(now) && basis !== "imported" && reason === "")
    return refused("reasonRequired", "reason");
  return versionStates.take(tx, "bind", eq(contractVersion.id, id), { basis, agreedOn });
}
