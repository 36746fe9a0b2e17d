import { type Actor, hasRole, type Role } from "@/lib/access/actor";

/** What today's guardianship says of one adult and one child; null when there is none or it is blocked. */
export type Guardian = { seesDaily: boolean; hasAuthority: boolean } | null;

export const maySeeChildData = (guardian: Guardian) => guardian?.seesDaily ?? false;

/** Two guardians with authority are equal: either may ask, and withdraw what the other asked. */
export const mayChangeChildData = (guardian: Guardian) =>
  (guardian?.seesDaily && guardian.hasAuthority) ?? false;

export const changeDeskRoles = ["manager", "office", "admin"] as const satisfies readonly Role[];

export const mayOpenChanges = (actor: Actor) => hasRole(actor, ...changeDeskRoles);

/**
 * Managers process what parents of their locations ask, the office also what holds a BSN or account number
 * (desk.ts says the same for rows). Nobody accepts an own request: lib/access/own-interest.ts.
 */
export const mayDecideChange = (actor: Actor, { forOffice }: { forOffice: boolean }): boolean =>
  actor.kind === "person" && (hasRole(actor, "office", "admin") || (hasRole(actor, "manager") && !forOffice));

/** Writes into a child's file without asking; its twin for rows is `familiesWithin` of lib/access/reach.ts. */
export const mayRecordChildData = mayOpenChanges;
