import "server-only";
import { desc, isNotNull } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { outbox } from "@/db/schema/system";
import type { PersonActor } from "@/lib/auth/actor";
import type { Instant } from "@/lib/time/instant";
import { maySeeDeadLetters } from "./policy";

export type DeadLetter = {
  id: string;
  kind: string;
  attempts: number;
  lastError: string | null;
  plannedAt: Instant;
  deadAt: Instant;
};

/** Parked effects, newest first; at most a hundred, since the first few tell what is wrong. */
export async function listDeadLetters(actor: PersonActor): Promise<DeadLetter[]> {
  if (!maySeeDeadLetters(actor)) return [];
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        id: outbox.id,
        kind: outbox.kind,
        attempts: outbox.attempts,
        lastError: outbox.lastError,
        plannedAt: outbox.createdAt,
        deadAt: outbox.deadAt,
      })
      .from(outbox)
      .where(isNotNull(outbox.deadAt))
      .orderBy(desc(outbox.deadAt))
      .limit(100),
  );
  return rows.flatMap(({ deadAt, ...row }) => (deadAt ? [{ ...row, deadAt }] : []));
}
