import type { Instant } from "@/lib/time/instant";

/** What a handler gets. The row's id is its idempotency key: the same at every try. */
export type Effect<Payload> = { id: string; payload: Payload; now: Instant };

/** With the moment that the act planned it for. */
export type PlannedEffect<Payload> = Effect<Payload> & { plannedAt: Instant };
