import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { session } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import { deviceName } from "../browser/device-name";

export type OwnSession = {
  id: string;
  device: string | null;
  since: Instant;
  lastSeen: Instant;
  isThis: boolean;
};

/** Where the person is signed in now, this browser first. */
export async function listOwnSessions(actor: PersonActor, now: Instant): Promise<OwnSession[]> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        id: session.id,
        userAgent: session.userAgent,
        since: session.createdAt,
        lastSeen: session.lastSeenAt,
      })
      .from(session)
      .where(
        and(
          eq(session.personId, actor.personId),
          isNull(session.revokedAt),
          gt(session.expiresAt, now),
          sql`${session.lastSeenAt} + make_interval(mins => ${session.idleMinutes}) > ${now.toISOString()}::timestamptz`,
        ),
      )
      .orderBy(desc(sql`${session.id} = ${actor.sessionId}`), desc(session.lastSeenAt))
      .limit(50),
  );
  return rows.map(({ userAgent, ...row }) => ({
    ...row,
    device: deviceName(userAgent),
    isThis: row.id === actor.sessionId,
  }));
}
