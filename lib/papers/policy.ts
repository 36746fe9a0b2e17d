import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Contracts, annual statements and estimates are issued by the office. */
export const mayPublishPapers = (actor: Actor) => hasRole(actor, ...officeRoles);
