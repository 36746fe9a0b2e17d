import { type Actor, hasRole, type Role } from "./actor";

/** Roles with a whole location or the office in their reach. */
export const strongRoles = ["manager", "office", "admin"] as const satisfies readonly Role[];

/** Roles that reach other people's data need a second factor in this very session (find-session.ts holds them back). */
export const isStrong = (role: Role): boolean => (strongRoles as readonly Role[]).includes(role);

/** Holds such a role, usable in this session or still waiting for the second factor. */
export const needsSecondFactor = (actor: Actor): boolean =>
  hasRole(actor, ...strongRoles) || (actor.kind === "person" && actor.awaitsSecondFactor === true);
