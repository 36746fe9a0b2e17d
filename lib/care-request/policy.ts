import { type Actor, hasRoleAt, locationsOf } from "@/lib/access/actor";
import { type Guardian, guardianMay } from "@/lib/access/guardian";
import { deskRoles } from "@/lib/access/roles";

/** What decides about asking care. */
export type CareGuardian = Guardian<"seesDaily" | "mayRequest" | "hasAuthority">;

export const maySeeCareChanges = (guardian: CareGuardian) => guardianMay("daily", guardian);

export const mayAskExtraCare = (guardian: CareGuardian) => guardianMay("request", guardian);

/** Both parents are equal here: who may ask may also withdraw what the other asked for the child. */
export const mayWithdrawCareRequest = mayAskExtraCare;

/** Who may withdraw may also undo that, whoever of the two did it. */
export const mayRestoreCareRequest = mayWithdrawCareRequest;

export const mayReportAbsence = (guardian: CareGuardian) => guardianMay("absence", guardian);

export const mayTakeBackAbsence = mayReportAbsence;
export const mayRestoreAbsence = mayReportAbsence;

export const mayDecideCareRequest = (actor: Actor, locationId: string) =>
  actor.kind === "person" && hasRoleAt(actor, locationId, ...deskRoles);

/** What hangs on a place or contract ends with it, and comes back with it: by whoever writes for the location. */
export const maySettleCare = (actor: Actor, locationId: string) => hasRoleAt(actor, locationId, ...deskRoles);

/** The twin for lists: locations whose requests the actor decides; null stands for all of them. */
export const locationsToDecideFor = (actor: Actor): readonly string[] | null =>
  actor.kind === "person" ? locationsOf(actor, deskRoles) : [];

export const mayExpireCareRequests = (actor: Actor) =>
  actor.kind === "system" && actor.job === "housekeeping";
