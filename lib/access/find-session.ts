import "server-only";
import { eq, sql } from "drizzle-orm";
import { readBySession } from "@/db/read-together";
import { account, session } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import type { Language } from "@/lib/i18n/language";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import { type PersonActor, type RoleGrant, system } from "./actor";
import { isStrong } from "./policy";
import { hashOf } from "./session-token";

/** What app.open_session tells of a session that holds. */
type Found = {
  sessionId: string;
  personId: string;
  secondFactorPassed: boolean;
  seenLately: boolean;
  givenName: string;
  namePrefix: string;
  familyName: string;
  language: Language;
  grants: RoleGrant[];
};

/**
 * The person behind a session cookie, with today's role grants; null for unknown, ended, idle or revoked
 * sessions and for accounts that are no longer active. Fails closed. One query, and once a minute a touch. What the
 * caller reads next as this person goes on in the same transaction.
 */
export async function findSession(token: string, now: Instant): Promise<PersonActor | null> {
  const found = await readBySession<Found>(hashOf(token), now);
  if (!found) return null;
  if (!found.seenLately) await touch(found.sessionId, now);
  const grants = usableGrants(found.grants, found.secondFactorPassed);
  return {
    kind: "person",
    personId: found.personId,
    name: fullName(found),
    firstName: found.givenName,
    language: found.language,
    grants,
    sessionId: found.sessionId,
    secondFactorPassed: found.secondFactorPassed,
    ...(grants.length < found.grants.length ? { awaitsSecondFactor: true as const } : {}),
  };
}

const touch = (sessionId: string, now: Instant) =>
  inTransaction(system("sign-in"), (tx) =>
    tx.update(session).set({ lastSeenAt: now }).where(eq(session.id, sessionId)),
  );

/** Why a browser that holds this token is no longer inside; null for a token that never was one of ours. */
export type SessionEnd = "lapsed" | "ended" | "frozen";

export const whySessionEnded = (token: string, now: Instant): Promise<SessionEnd | null> =>
  inTransaction(system("sign-in"), async (tx) => {
    const [row] = await tx
      .select({
        state: account.state,
        revokedAt: session.revokedAt,
        isLapsed: sql<boolean>`least(${session.expiresAt}, ${session.lastSeenAt} + make_interval(mins => ${session.idleMinutes})) <= ${now.toISOString()}::timestamptz`,
      })
      .from(session)
      .innerJoin(account, eq(account.personId, session.personId))
      .where(eq(session.tokenHash, hashOf(token)));
    if (!row) return null;
    if (row.state === "frozen") return "frozen";
    if (row.revokedAt) return "ended";
    return row.isLapsed ? "lapsed" : null;
  });

/** Held back here and not on pages only: an action can be posted without ever seeing a page. */
const usableGrants = (grants: RoleGrant[], secondFactorPassed: boolean) =>
  secondFactorPassed ? grants : grants.filter((grant) => !isStrong(grant.role));
