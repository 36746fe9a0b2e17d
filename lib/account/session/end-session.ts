import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/account";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { nothing } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { endSessions } from "../password/set-password";
import { endSessionSchema } from "../schema";

/** Ends one of the own sessions, for instance on a phone that was lost. */
export const endSession = defineAct({
  name: "account.sessionEnded",
  by: "person",
  input: endSessionSchema,
  may: inScope,
  about: ({ sessionId }) => ({ subjectId: sessionId }),
  work: async ({ tx, actor, now }, { sessionId }) => {
    const ended = await tx
      .update(session)
      .set({ revokedAt: now })
      .where(and(eq(session.id, sessionId), eq(session.personId, actor.personId), isNull(session.revokedAt)))
      .returning({ id: session.id });
    return ended.length > 0 ? happened(undefined, {}) : refused("notFound");
  },
});

/** Ends all own sessions but this one. */
export const endOtherSessions = defineAct({
  name: "account.otherSessionsEnded",
  by: "person",
  input: nothing,
  may: inScope,
  about: (_nothing, { personId }) => ({ subjectId: personId }),
  work: async ({ tx, actor, now }) => {
    const ended = await endSessions(tx, actor.personId, now, actor.sessionId);
    return ended.length > 0
      ? happened(undefined, { after: { sessions: ended.length } })
      : unrecorded(undefined);
  },
});
