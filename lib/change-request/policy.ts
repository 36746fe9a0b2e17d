import { type Actor, hasRole } from "@/lib/access/actor";
import { type Guardian, guardianMay } from "@/lib/access/guardian";
import { deskRoles, officeRoles } from "@/lib/access/roles";

export const maySeeChildData = (guardian: Guardian<"seesDaily">) => guardianMay("daily", guardian);

export const mayChangeChildData = (guardian: Guardian<"seesDaily" | "hasAuthority">) =>
  guardianMay("change", guardian);

export const mayOpenChanges = (actor: Actor) => hasRole(actor, ...deskRoles);

/**
 * Managers process what parents of their locations ask, the office also what holds a BSN or account number
 * (desk.ts says the same for rows). Nobody accepts an own request: lib/access/own-interest.ts.
 */
export const mayDecideChange = (actor: Actor, { forOffice }: { forOffice: boolean }): boolean =>
  actor.kind === "person" && (hasRole(actor, ...officeRoles) || (hasRole(actor, "manager") && !forOffice));

/**
 * Writes into a child's file without asking, as the office also what holds a number of the state; its twin for rows
 * is `familiesWithin` of lib/access/reach.ts.
 */
export const mayRecordChildData = (actor: Actor, { forOffice }: { forOffice: boolean }): boolean =>
  mayOpenChanges(actor) && (!forOffice || hasRole(actor, ...officeRoles));
