import type { Language } from "@/lib/i18n/language";
import type { Role } from "./roles";

/** A live grant; `locationId` null means every location (office and admin). */
export type RoleGrant = { role: Role; locationId: string | null };

/** A signed-in adult. Parents are persons with a guardianship; staff are persons with grants; some are both. */
export type PersonActor = {
  kind: "person";
  personId: string;
  name: string;
  firstName: string;
  language: Language;
  grants: readonly RoleGrant[];
  sessionId: string;
  /** True once this session passed the second factor (or signed in on a demo server). */
  secondFactorPassed: boolean;
  /** Set while stronger roles are held back: `grants` lacks them until this session passes the second factor. */
  awaitsSecondFactor?: true;
};

/** Closed list: each job has its own rights in the row-level policies. */
export const systemJobs = ["sign-in", "outbox", "housekeeping", "set-up"] as const;
export type SystemJob = (typeof systemJobs)[number];
export type SystemActor = { kind: "system"; job: SystemJob };

export type Actor = PersonActor | SystemActor;

export const system = (job: SystemJob): SystemActor => ({ kind: "system", job });

/** Locations where the actor holds one of these roles; null stands for all of them. */
export function locationsOf(actor: Actor, wanted: readonly Role[]): readonly string[] | null {
  if (actor.kind === "system") return actor.job === "set-up" ? null : [];
  const live = actor.grants.filter((grant) => wanted.includes(grant.role));
  if (live.some((grant) => grant.locationId === null)) return null;
  return live.flatMap((grant) => grant.locationId ?? []);
}

export const hasRole = (actor: Actor, ...wanted: Role[]): boolean => {
  const locations = locationsOf(actor, wanted);
  return locations === null || locations.length > 0;
};

export const hasRoleAt = (actor: Actor, locationId: string, ...wanted: Role[]): boolean => {
  const locations = locationsOf(actor, wanted);
  return locations === null || locations.includes(locationId);
};
