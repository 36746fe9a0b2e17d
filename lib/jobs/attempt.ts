import "server-only";
import type { OutboxKind } from "@/db/schema/outbox-kinds";
import { logFailure } from "@/lib/log/log";
import type { Mail } from "@/lib/mail/transport";
import { Dropped } from "@/lib/outbox/dropped";
import type { PlannedEffect } from "@/lib/outbox/effect";
import { FailsForGood } from "@/lib/outbox/fails-for-good";
import { now } from "@/lib/time/clock";
import type { Claimed } from "./claim";
import { handlers } from "./handlers";

/** `forGood`: trying again can never help. */
export type Failure = { ok: false; reason: string; forGood: boolean };
/** `dropped`: why the effect had no use any more. */
type Attempt = { ok: true; mail: Mail | null; dropped: string | null } | Failure;

async function run(row: Claimed) {
  const load = handlers[row.kind as OutboxKind];
  if (!load) throw new FailsForGood(`no handler for ${row.kind}`);
  const handle = (await load()) as (
    effect: PlannedEffect<Record<string, string>>,
  ) => Promise<Mail | null | undefined>;
  return handle({ id: row.id, payload: row.payload, plannedAt: row.runAt, now: now() });
}

/** Does what the row says, or writes its letter; what goes wrong is logged here and told in words for the row. */
export async function attempt(row: Claimed): Promise<Attempt> {
  try {
    return { ok: true, mail: (await run(row)) ?? null, dropped: null };
  } catch (error) {
    if (error instanceof Dropped) return { ok: true, mail: null, dropped: error.message };
    return failureOf(error, row);
  }
}

/** Logs once; the row gets the name of what went wrong only, since a message may hold somebody's data. */
export function failureOf(error: unknown, row: Claimed): Failure {
  logFailure("outbox-failed", error, { kind: row.kind, outboxId: row.id, attempts: row.attempts });
  const forGood = error instanceof FailsForGood;
  return {
    ok: false,
    forGood,
    reason: forGood ? error.message : error instanceof Error ? error.name : "unknown",
  };
}
