import { type Actor, hasRoleAt, locationsOf, type Role } from "@/lib/access/actor";

/** What today's guardianship says of one adult and one child; null when there is none or it is blocked. */
export type Guardian = { seesDaily: boolean; mayRequest: boolean; hasAuthority: boolean } | null;

export const maySeeCareChanges = (guardian: Guardian) => guardian?.seesDaily ?? false;

export const mayAskExtraCare = (guardian: Guardian) => (guardian?.seesDaily && guardian.mayRequest) ?? false;

/** Both parents are equal here: who may ask may also withdraw what the other asked for the child. */
export const mayWithdrawCareRequest = mayAskExtraCare;

/** Who may withdraw may also undo that, whoever of the two did it. */
export const mayRestoreCareRequest = mayWithdrawCareRequest;

export const mayReportAbsence = (guardian: Guardian) =>
  (guardian?.seesDaily && (guardian.mayRequest || guardian.hasAuthority)) ?? false;

export const mayTakeBackAbsence = mayReportAbsence;
export const mayRestoreAbsence = mayReportAbsence;

const deciders: readonly Role[] = ["manager", "office", "admin"];

export const mayDecideCareRequest = (actor: Actor, locationId: string) =>
  actor.kind === "person" && hasRoleAt(actor, locationId, ...deciders);

/** The twin for lists: locations whose requests the actor decides; null stands for all of them. */
export const locationsToDecideFor = (actor: Actor): readonly string[] | null =>
  actor.kind === "person" ? locationsOf(actor, deciders) : [];

export const mayExpireCareRequests = (actor: Actor) =>
  actor.kind === "system" && actor.job === "housekeeping";
