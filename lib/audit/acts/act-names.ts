/** The acts of a domain, `subject.act`; each belongs to one place that performs it (tests/nets/acts.test.ts). */
export type ActNames = {
  /** Their audit row tells that it happened, or that it was not allowed. */
  acts: readonly string[];
  /** Nobody is told that they may not: about oneself, by a mailed link or by a job. */
  unrefused: readonly string[];
  /** Who looked is noted elsewhere (access_log, marks of reading); here only attempts that were out of reach. */
  readings: readonly string[];
};
