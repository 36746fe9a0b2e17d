import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** What came in, went out or is let off is recorded by the office. */
export const mayKeepLedger = (actor: Actor) => hasRole(actor, ...officeRoles);
