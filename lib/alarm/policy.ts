import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Alarms may be about anybody who works here, the office too: administrators see all, and choose who is told. */
export const mayHandleAlarms = (actor: Actor) => hasRole(actor, "admin");

/** Of the office whoever was chosen is told of a kind; which kinds stands in within.ts. */
export const mayBeTold = (actor: Actor) => hasRole(actor, ...officeRoles);
