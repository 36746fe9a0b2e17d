import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Whole lists of families come in and go out through those who answer for the organisation; a manager types one. */
export const mayImportPeople = (actor: Actor) => hasRole(actor, ...officeRoles);
export const mayExportPeople = (actor: Actor) => hasRole(actor, ...officeRoles);
