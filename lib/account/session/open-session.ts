import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { session } from "@/db/schema/account";
import { roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { RoleGrant } from "@/lib/access/actor";
import { hashOf, newSessionToken } from "@/lib/access/session-token";
import { type CareDay, today } from "@/lib/time/care-day";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { sessionTerms } from "../settings";

/** Roles a person holds on a day. */
export const liveGrants = (tx: Transaction, personId: string, day: CareDay): Promise<RoleGrant[]> =>
  tx
    .select({ role: roleGrant.role, locationId: roleGrant.locationId })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.personId, personId),
        lte(roleGrant.startsOn, day),
        or(isNull(roleGrant.endsOn), gte(roleGrant.endsOn, day)),
      ),
    );

/** Ends the session this browser held, so that a new log-in never shares its id with an older one. */
async function endFormerSession(tx: Transaction, token: string | null, now: Instant) {
  if (!token) return;
  await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.tokenHash, hashOf(token)), isNull(session.revokedAt)));
}

type Opening = { personId: string; secondFactorPassed: boolean; browser: Browser };

/** The one place where a session begins: answers the token for the cookie, keeps only its hash. */
export async function openSession(
  tx: Transaction,
  { personId, secondFactorPassed, browser }: Opening,
  now: Instant,
): Promise<string> {
  const terms = sessionTerms(await liveGrants(tx, personId, today(now)));
  const token = newSessionToken();
  await endFormerSession(tx, browser.sessionToken, now);
  await tx.insert(session).values({
    tokenHash: hashOf(token),
    personId,
    lastSeenAt: now,
    expiresAt: addMinutes(now, terms.lifetimeMinutes),
    idleMinutes: terms.idleMinutes,
    secondFactorPassed,
    userAgent: browser.userAgent.slice(0, 300),
  });
  return token;
}
