/** Closed list of deeds in the diary, `subject.deed`. Add a line here with every new act. */
export const acts = [
  "account.signedIn",
  "account.signedOut",
  "careRequest.asked",
  "careRequest.withdrawn",
  "careRequest.approved",
  "careRequest.rejected",
  "careRequest.expired",
  "absence.reported",
  "absence.takenBack",
  "logEntry.written",
  "logEntry.edited",
  "logEntry.removed",
  "logEntry.restored",
  "logEntry.napStopped",
  "outbox.retried",
  /** Opening itself is noted in access_log; here only attempts that were out of reach. */
  "family.opened",
] as const;

export type Act = (typeof acts)[number];
