import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Papers of every family are read by the office; a payer reads the own ones, which is asked with the paper. */
export const mayReadAllPapers = (actor: Actor) => hasRole(actor, ...officeRoles);
