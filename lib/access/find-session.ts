import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { account, session } from "@/db/schema/account";
import { person, roleGrant } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { fullName } from "@/lib/names/full-name";
import { today } from "@/lib/time/care-day";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import { type PersonActor, type RoleGrant, system } from "./actor";
import { isStrong } from "./policy";
import { hashOf } from "./session-token";

/**
 * The person behind a session cookie, with today's role grants; null for unknown, ended, idle or revoked
 * sessions and for accounts that are no longer active. Fails closed. One query, and once a minute a touch.
 */
export async function findSession(token: string, now: Instant): Promise<PersonActor | null> {
  const day = today(now);
  return inTransaction(system("sign-in"), async (tx) => {
    const [row] = await tx
      .select({
        sessionId: session.id,
        lastSeenAt: session.lastSeenAt,
        secondFactorPassed: session.secondFactorPassed,
        personId: person.id,
        givenName: person.givenName,
        namePrefix: person.namePrefix,
        familyName: person.familyName,
        language: person.language,
        grants: sql<
          RoleGrant[]
        >`coalesce((select json_agg(json_build_object('role', ${roleGrant.role}, 'locationId', ${roleGrant.locationId}))
          from ${roleGrant} where ${roleGrant.personId} = ${person.id}
          and ${day}::date between ${roleGrant.startsOn} and coalesce(${roleGrant.endsOn}, 'infinity')), '[]')`,
      })
      .from(session)
      .innerJoin(person, eq(person.id, session.personId))
      .innerJoin(account, and(eq(account.personId, person.id), eq(account.state, "active")))
      .where(
        and(
          eq(session.tokenHash, hashOf(token)),
          isNull(session.revokedAt),
          gt(session.expiresAt, now),
          sql`${session.lastSeenAt} + make_interval(mins => ${session.idleMinutes}) > ${now.toISOString()}::timestamptz`,
        ),
      );
    if (!row) return null;
    if (isBefore(row.lastSeenAt, addMinutes(now, -1)))
      await tx.update(session).set({ lastSeenAt: now }).where(eq(session.id, row.sessionId));
    const grants = usableGrants(row.grants, row.secondFactorPassed);
    return {
      kind: "person",
      personId: row.personId,
      name: fullName(row),
      firstName: row.givenName,
      language: row.language,
      grants,
      sessionId: row.sessionId,
      secondFactorPassed: row.secondFactorPassed,
      ...(grants.length < row.grants.length ? { awaitsSecondFactor: true as const } : {}),
    };
  });
}

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
