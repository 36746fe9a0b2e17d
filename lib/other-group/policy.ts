import { type Actor, hasRole } from "@/lib/access/actor";
import { deskRoles } from "@/lib/access/roles";

/** Who asks parents for a second group, and records what they signed. Guardians answer by their authority. */
export const mayAskOtherGroup = (actor: Actor) => hasRole(actor, ...deskRoles);
