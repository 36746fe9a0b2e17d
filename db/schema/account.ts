import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { person } from "./person";

export const accountStates = ["prepared", "invited", "active", "frozen", "deactivated"] as const;
export const tokenKinds = ["reset", "invitation", "log_in", "second_factor"] as const;

/** The way in of a person: address and state. Secrets live in `credential`, which only sign-in may read. */
export const account = pgTable(
  "account",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .unique()
      .references(() => person.id, { onDelete: "cascade" }),
    email: text().notNull().unique(),
    state: text({ enum: accountStates }).notNull().default("invited"),
    /** When the last letter with a way in was asked for; empty as long as nobody was invited. */
    invitedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("account_email_lower", sql`${t.email} = lower(${t.email}) and position('@' in ${t.email}) > 1`),
  ],
);

export const credential = pgTable("credential", {
  accountId: uuid()
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  passwordHash: text(),
  passwordChangedAt: instant(),
  /** Encrypted with ENCRYPTION_KEY (lib/crypto/secret-box.ts); confirmed once a first code was right. */
  totpSecret: text(),
  totpConfirmedAt: instant(),
  /** Last accepted time step, so that one code opens one door once. */
  totpLastStep: integer(),
  /** Names the showing of a secret that is not confirmed yet: without it the secret is not shown again. */
  totpBegunId: uuid(),
  totpBegunAt: instant(),
  createdAt: createdAt(),
});

export const recoveryCode = pgTable(
  "recovery_code",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    codeHash: text().notNull(),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [unique("recovery_code_once").on(t.accountId, t.codeHash)],
);

/** Looked up on every request by the hash of the cookie; nothing but the hash is kept. */
export const session = pgTable(
  "session",
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    idleMinutes: integer().notNull(),
    revokedAt: instant(),
    secondFactorPassed: boolean().notNull().default(false),
    userAgent: text().notNull().default(""),
  },
  (t) => [index("session_person").on(t.personId)],
);

/** Single-use links and the half-way state of a log-in; hashes only, the newest of a kind counts. */
export const token = pgTable(
  "token",
  {
    id: id(),
    kind: text({ enum: tokenKinds }).notNull(),
    tokenHash: text().notNull().unique(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /** The letter whose id the secret was drawn from, so that the same link can be sent once more. */
    letterId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [index("token_account").on(t.accountId, t.kind)],
);

/** One row per try; keys are keyed hashes of address, network and device, never the values themselves. */
export const loginAttempt = pgTable(
  "login_attempt",
  {
    id: id(),
    purpose: text({ enum: ["login", "second_factor", "reset", "invitation"] }).notNull(),
    accountKey: text().notNull(),
    networkKey: text().notNull(),
    deviceKey: text(),
    succeeded: boolean().notNull(),
    at: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("login_attempt_account").on(t.accountKey, t.at),
    index("login_attempt_network").on(t.networkKey, t.at),
    index("login_attempt_at").on(t.at),
  ],
);

/** Wrong passwords and codes in a row, of an address and, apart from the rest, of each device that knows it. */
export const loginMiss = pgTable(
  "login_miss",
  {
    accountKey: text().notNull(),
    /** Empty for all browsers that never were inside. */
    deviceKey: text().notNull().default(""),
    misses: integer().notNull(),
    lastAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.accountKey, t.deviceKey] }), index("login_miss_last").on(t.lastAt)],
);
