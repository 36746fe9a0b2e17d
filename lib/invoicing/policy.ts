import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Invoices, payments and the papers made from them are the office's work. */
export const mayInvoice = (actor: Actor) => hasRole(actor, ...officeRoles);
