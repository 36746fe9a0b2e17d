import { type Actor, hasRole, type RoleGrant } from "@/lib/access/actor";
import { deskRoles, officeRoles } from "@/lib/access/roles";

/** Whose log-in may be handed out and taken away: office and admin anybody's, a manager's own people. */
export const managesAccounts = (actor: Actor): boolean => hasRole(actor, ...deskRoles);

/**
 * A manager looks after parents and carers, never after colleagues who may do more. Whether the person
 * belongs to the manager's location is asked of the database (people-in-reach.ts).
 */
export const outranks = (actor: Actor, theirs: readonly RoleGrant[]): boolean => {
  if (hasRole(actor, "admin")) return true;
  const strongest = theirs.map((grant) => grant.role);
  if (hasRole(actor, "office")) return !strongest.includes("admin");
  return hasRole(actor, "manager") && strongest.every((role) => role === "carer");
};

/** After an objection to another log-in address; about whom, `outranks` says as for every account. */
export const decidesObjections = (actor: Actor): boolean => hasRole(actor, ...officeRoles);
