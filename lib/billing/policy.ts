import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** What invoices need of a payer, numbers of state and bank among it, is written by the office. */
export const maySetBillingData = (actor: Actor) => hasRole(actor, ...officeRoles);
