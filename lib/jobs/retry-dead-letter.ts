import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { outbox } from "@/db/schema/system";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { maySeeDeadLetters } from "./policy";

const retryDeadLetterSchema = z.strictObject({ outboxId: z.uuid() });

/** Puts a parked effect back in line, with all its tries anew. A second click finds it gone from the list. */
export const retryDeadLetter = defineAct({
  name: "outbox.retried",
  by: "person",
  input: retryDeadLetterSchema,
  may: maySeeDeadLetters,
  otherwise: "notFound",
  about: ({ outboxId }) => ({ subjectId: outboxId }),
  work: async ({ tx, now }, { outboxId }) => {
    const rows = await tx
      .update(outbox)
      .set({ deadAt: null, attempts: 0, runAt: now, retryAt: null, lockedUntil: null, batchId: null })
      .where(and(eq(outbox.id, outboxId), isNotNull(outbox.deadAt)))
      .returning({ id: outbox.id });
    return rows.length > 0 ? happened(undefined, {}) : refused("notFound");
  },
});
