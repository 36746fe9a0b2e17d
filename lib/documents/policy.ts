import { eq, type SQL, sql } from "drizzle-orm";
import { document } from "@/db/schema/document";
import { type Actor, hasRole, type PersonActor } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Who may see an invoice, a statement or a contract: its payer, and the office. */
export const mayReadPaper = (actor: Actor, { payerId }: { payerId: string }) =>
  hasRole(actor, ...officeRoles) || (actor.kind === "person" && actor.personId === payerId);

/** The papers sent to this person, as a condition on `document`: a payer's own lists. */
export const ownPapers = (actor: PersonActor): SQL => eq(document.payerId, actor.personId);

/** Its twin for rows, as a condition on `document`: all for the office, else the own ones. */
export const papersShown = (actor: PersonActor): SQL =>
  hasRole(actor, ...officeRoles) ? sql`true` : ownPapers(actor);
