import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import type { Instant } from "@/lib/time/instant";

/** Ends every running session of a person whose rights change; the next request asks to log in again. */
export const endSessionsOf = async (tx: Transaction, personId: string, now: Instant) => {
  await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.personId, personId), isNull(session.revokedAt)));
};
