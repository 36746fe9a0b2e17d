import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { outbox } from "@/db/schema/system";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { maySeeDeadLetters } from "./policy";

export const retryDeadLetterSchema = z.strictObject({ outboxId: z.uuid() });

/** Puts a parked effect back in line, with all its tries anew. A second click finds it gone from the list. */
export function retryDeadLetter(
  actor: PersonActor,
  { outboxId }: z.output<typeof retryDeadLetterSchema>,
  now: Instant,
) {
  const attempt = { act: "outbox.retried", subjectId: outboxId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!maySeeDeadLetters(actor)) return refused("notFound");
      const rows = await tx
        .update(outbox)
        .set({ deadAt: null, attempts: 0, runAt: now, retryAt: null, lockedUntil: null, batchId: null })
        .where(and(eq(outbox.id, outboxId), isNotNull(outbox.deadAt)))
        .returning({ id: outbox.id });
      if (rows.length === 0) return refused("notFound");
      return happened(undefined, {});
    },
  });
}
