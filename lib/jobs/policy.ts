import { type Actor, hasRole } from "@/lib/access/actor";

/** Dead letters carry ids only, yet they tell who was written to: office and admin. */
export const maySeeDeadLetters = (actor: Actor) => hasRole(actor, "office", "admin");
