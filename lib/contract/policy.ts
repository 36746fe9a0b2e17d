import { type Actor, hasRole } from "@/lib/access/actor";

/** Contracts and the groups children are placed in are the office's work, at every location. */
export const mayArrangeContracts = (actor: Actor) => hasRole(actor, "office", "admin");
