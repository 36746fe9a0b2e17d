import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/account";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { nothing } from "@/lib/act/input";

/** Ends the session the person is in; a second click finds it ended already, which is just as well. */
export const signOut = defineAct({
  name: "account.signedOut",
  by: "person",
  input: nothing,
  may: inScope,
  about: (_nothing, { personId }) => ({ subjectId: personId }),
  work: async ({ tx, actor, now }) => {
    const own = and(eq(session.id, actor.sessionId), eq(session.personId, actor.personId));
    const ended = await tx
      .update(session)
      .set({ revokedAt: now })
      .where(and(own, isNull(session.revokedAt)))
      .returning({ id: session.id });
    return ended.length > 0 ? happened(undefined, {}) : unrecorded(undefined);
  },
});
