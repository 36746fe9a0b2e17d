import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { endSessions } from "../password/set-password";

/** Ends one of the own sessions, for instance on a phone that was lost. */
export const endSession = (actor: PersonActor, sessionId: string, now: Instant): Promise<Outcome> => {
  const entry = { act: "account.sessionEnded", subjectId: sessionId } as const;
  return runAct({
    actor,
    now,
    attempt: entry,
    work: async (tx) => {
      const ended = await tx
        .update(session)
        .set({ revokedAt: now })
        .where(
          and(eq(session.id, sessionId), eq(session.personId, actor.personId), isNull(session.revokedAt)),
        )
        .returning({ id: session.id });
      if (ended.length === 0) return refused("notFound");
      return happened(undefined, {});
    },
  });
};

/** Ends all own sessions but this one. */
export const endOtherSessions = (actor: PersonActor, now: Instant): Promise<Outcome> => {
  const entry = { act: "account.otherSessionsEnded", subjectId: actor.personId } as const;
  return runAct({
    actor,
    now,
    attempt: entry,
    work: async (tx) => {
      const ended = await endSessions(tx, actor.personId, now, actor.sessionId);
      return ended.length > 0
        ? happened(undefined, { after: { sessions: ended.length } })
        : unrecorded(undefined);
    },
  });
};
