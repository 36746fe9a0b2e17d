import type { Route } from "next";
import { groupRoles, officeRoles } from "@/lib/access/roles";
import { type Actor, hasRole } from "./actor";

/** Where somebody who works here begins; null for people who do not. Held-back roles lead to the second factor. */
export function workHome(actor: Actor): Route | null {
  if (actor.kind === "person" && actor.awaitsSecondFactor) return "/account/second-factor";
  if (hasRole(actor, ...groupRoles)) return "/team/today";
  return hasRole(actor, ...officeRoles) ? ("/team/start" as Route) : null;
}
