import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import type { Outcome } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
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
      return ended.length > 0 ? happened(undefined, {}) : unrecorded(undefined);
    },
  });
};
