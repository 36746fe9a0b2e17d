import type { Route } from "next";
import { type Actor, hasRole } from "./actor";

/** Where somebody who works here begins; null for people who do not. */
export function workHome(actor: Actor): Route | null {
  if (hasRole(actor, "carer", "manager")) return "/staff/today";
  return hasRole(actor, "office", "admin") ? "/staff/requests" : null;
}
