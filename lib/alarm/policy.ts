import { type Actor, hasRole } from "@/lib/access/actor";

/** Alarms may be about anybody who works here, so they are for administrators alone. */
export const mayHandleAlarms = (actor: Actor) => hasRole(actor, "admin");
