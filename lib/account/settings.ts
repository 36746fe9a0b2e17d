import type { RoleGrant } from "@/lib/access/actor";
import { isStrong } from "@/lib/access/policy";

const day = 24 * 60;

/** How long a session lasts, in minutes: idle since it was last seen, and in all. */
export type SessionTerms = { idleMinutes: number; lifetimeMinutes: number };

const parentTerms: SessionTerms = { idleMinutes: 30 * day, lifetimeMinutes: 90 * day };
const staffTerms: SessionTerms = { idleMinutes: 30, lifetimeMinutes: 8 * 60 };
/** A day at the group lasts 10.75 hours, and the children leave whole hours without a look at the screen. */
const carerTerms: SessionTerms = { idleMinutes: 60, lifetimeMinutes: 12 * 60 };

/** Whoever works here signs in anew each working day; parents stay signed in on their own phone. */
export function sessionTerms(grants: readonly RoleGrant[]): SessionTerms {
  if (grants.length === 0) return parentTerms;
  return grants.some(({ role }) => isStrong(role)) ? staffTerms : carerTerms;
}

export const longestSessionMinutes = parentTerms.lifetimeMinutes;

/** Minutes a mailed link or the half-way state of a log-in holds. */
export const tokenMinutes = { reset: 30, invitation: 3 * day, log_in: 3 * day, second_factor: 10 } as const;

/** How long the secret of a second factor is on the screen before it has to be drawn anew. */
export const secretShownMinutes = 15;

/** A link to confirm a new log-in address: a mailbox may be looked at once a day. */
export const emailChangeMinutes = day;

/** How long either mailbox may object to another log-in address. */
export const objectionMinutes = 7 * day;

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
  /** Letters that go to one account, or are asked from one network, at once within an hour; the next come later. */
  lettersPerAccount: 3,
  lettersPerNetwork: 20,
  letterWindowMinutes: 60,
  /** Between the letters to one account beyond that. */
  letterPauseMinutes: 10,
} as const;

/** Beyond these somebody is at it, and people are told. */
export const alarmTerms = {
  /** Wrong tries in a row at one account, however slowly: from then on it takes a mailed link. */
  missesInARow: 100,
  /** Accounts at which tries were wrong within this time, from one network and altogether. */
  sprayMinutes: 60,
  sprayAccountsOfNetwork: 20,
  sprayAccounts: 100,
} as const;
