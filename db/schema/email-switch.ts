import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { account } from "./account";
import { person } from "./person";

export const switchSides = ["old", "new"] as const;
export type SwitchSide = (typeof switchSides)[number];
export const switchDecisions = ["restored", "kept"] as const;
export type SwitchDecision = (typeof switchDecisions)[number];

/** A log-in address that changed. For a week either mailbox may object; then the office decides. */
export const emailSwitch = pgTable(
  "email_switch",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    oldEmail: text().notNull(),
    newEmail: text().notNull(),
    switchedAt: instant().notNull(),
    objectUntil: instant().notNull(),
    /** Hashes of the secrets in the two letters, from when each is sent. */
    oldTokenHash: text().unique(),
    newTokenHash: text().unique(),
    objectedAt: instant(),
    objectedFrom: text({ enum: switchSides }),
    decidedAt: instant(),
    decidedBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    decision: text({ enum: switchDecisions }),
    note: text().notNull().default(""),
    createdAt: createdAt(),
  },
  (t) => [
    check("email_switch_objected", sql`(${t.objectedAt} is null) = (${t.objectedFrom} is null)`),
    check("email_switch_decided", sql`num_nonnulls(${t.decidedAt}, ${t.decidedBy}, ${t.decision}) in (0, 3)`),
    check("email_switch_order", sql`${t.decidedAt} is null or ${t.objectedAt} is not null`),
    uniqueIndex("email_switch_one_objection")
      .on(t.accountId)
      .where(sql`${t.objectedAt} is not null and ${t.decidedAt} is null`),
    index("email_switch_account").on(t.accountId),
    index("email_switch_decided_by").on(t.decidedBy),
  ],
);
