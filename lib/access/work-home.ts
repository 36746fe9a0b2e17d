import type { Route } from "next";
import { type Actor, hasRole } from "./actor";

/** Where somebody who works here begins; null for people who do not. Held-back roles lead to the second factor. */
export function workHome(actor: Actor): Route | null {
  if (actor.kind === "person" && actor.awaitsSecondFactor) return "/account/second-factor";
  if (hasRole(actor, "carer", "manager")) return "/staff/today";
  return hasRole(actor, "office", "admin") ? "/staff/requests" : null;
}
