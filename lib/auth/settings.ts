import type { RoleGrant } from "./actor";

const day = 24 * 60;

/** How long a session lasts, in minutes: idle since it was last seen, and in all. */
export type SessionTerms = { idleMinutes: number; lifetimeMinutes: number };

const parentTerms: SessionTerms = { idleMinutes: 30 * day, lifetimeMinutes: 90 * day };
const staffTerms: SessionTerms = { idleMinutes: 30, lifetimeMinutes: 8 * 60 };

/** Whoever works here signs in anew each working day; parents stay signed in on their own phone. */
export const sessionTerms = (grants: readonly RoleGrant[]): SessionTerms =>
  grants.length > 0 ? staffTerms : parentTerms;

export const longestSessionMinutes = parentTerms.lifetimeMinutes;

/** Minutes a mailed link or the half-way state of a log-in holds. */
export const tokenMinutes = { reset: 30, invitation: 3 * day, second_factor: 10 } as const;

/** A link to confirm a new log-in address: a mailbox may be looked at once a day. */
export const emailChangeMinutes = day;

export const knownDeviceDays = 365;

/** argon2id as OWASP asks at least: 19 MiB, two passes, one lane. Raising it re-hashes at the next log-in. */
export const argon2Terms = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each hash takes a core and 19 MiB: two at once, a short queue, and "busy" beyond it. */
export const hashingPool = { atOnce: 2, waiting: 40 } as const;

export const passwordMaximum = 128;

export const throttleTerms = {
  windowMinutes: 15,
  /** Wrong tries that count per account (or per known device of that account). */
  perAccount: 10,
  /** A family or a daycare shares one address, so it may hold a few people who mistype. */
  perNetwork: 30,
  /** Letters that one account, or one network, can cause in an hour. */
  lettersPerAccount: 3,
  lettersPerNetwork: 20,
  letterWindowMinutes: 60,
} as const;
