import { inArray } from "drizzle-orm";
import { session } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { hashOf, newSessionToken } from "@/lib/access/session-token";
import { addMinutes, type Instant } from "@/lib/time/instant";

/** Longer than any seed takes. */
const minutes = 24 * 60;

/** Who works here acts as everybody does: in a session that passed its second step. Nobody holds its token. */
export async function openSession(personId: string, now: Instant): Promise<string> {
  const [made] = await inTransaction(system("set-up"), (tx) =>
    tx
      .insert(session)
      .values({
        tokenHash: hashOf(newSessionToken()),
        ...{ personId, lastSeenAt: now, expiresAt: addMinutes(now, minutes) },
        ...{ idleMinutes: minutes, secondFactorPassed: true, userAgent: "seed" },
      })
      .returning({ id: session.id }),
  );
  if (!made) throw new Error("A session was not made");
  return made.id;
}

/** Once all is there: a new demonstration has nobody logged in. */
export const closeSessions = (ids: readonly string[]) =>
  inTransaction(system("housekeeping"), (tx) => tx.delete(session).where(inArray(session.id, [...ids])));
