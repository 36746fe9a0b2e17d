import type { EventKind } from "@/db/schema/outbox-kinds";

/** The closed list of what cannot wait: it is written at once and whatever its reader wishes. */
export const urgentEvents = ["message.urgent"] as const satisfies readonly EventKind[];

export type UrgentEvent = (typeof urgentEvents)[number];

export const isUrgent = (kind: EventKind): boolean => (urgentEvents as readonly EventKind[]).includes(kind);
