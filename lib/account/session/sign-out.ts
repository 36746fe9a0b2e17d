import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import { done, type Outcome } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";

/** Ends the session the person is in; a second click finds it ended already, which is just as well. */
export const signOut = (actor: PersonActor, now: Instant): Promise<Outcome> => {
  const entry = { act: "account.signedOut", subjectId: actor.personId } as const;
  return runAct({
    actor,
    now,
    attempt: entry,
    work: async (tx) => {
      const ended = await tx
        .update(session)
        .set({ revokedAt: now })
        .where(
          and(
            eq(session.id, actor.sessionId),
            eq(session.personId, actor.personId),
            isNull(session.revokedAt),
          ),
        )
        .returning({ id: session.id });
      if (ended.length > 0) await recordAudit(tx, actor, entry, now);
      return done();
    },
  });
};
