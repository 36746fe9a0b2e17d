import { type Actor, hasRole } from "./actor";
import { deskRoles, type Role } from "./roles";

/** Roles that reach other people's data need a second factor in this very session (find-session.ts holds them back). */
export const isStrong = (role: Role): boolean => (deskRoles as readonly Role[]).includes(role);

/** Holds such a role, usable in this session or still waiting for the second factor. */
export const needsSecondFactor = (actor: Actor): boolean =>
  hasRole(actor, ...deskRoles) || (actor.kind === "person" && actor.awaitsSecondFactor === true);
