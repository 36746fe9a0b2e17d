import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant, version } from "../columns";
import { child } from "./child";
import { careGroup } from "./organisation";
import { person } from "./person";

export const otherGroupStates = ["asked", "given", "refused", "withdrawn", "cancelled"] as const;
export type OtherGroupState = (typeof otherGroupStates)[number];

/**
 * The parents' written consent to care in a second group beside the child's own, for a period that was agreed
 * (Besluit kwaliteit kinderopvang, art. 9 lid 2). Asked in the portal, or signed on paper.
 */
export const otherGroupConsent = pgTable(
  "other_group_consent",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    groupId: uuid()
      .notNull()
      .references(() => careGroup.id, { onDelete: "restrict" }),
    startsOn: careDay().notNull(),
    endsOn: careDay().notNull(),
    state: text({ enum: otherGroupStates }).notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    /** The guardian who answered last. */
    answeredBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    answeredAt: instant(),
    /** The day on which it was signed on paper. */
    signedOn: careDay(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("other_group_consent_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("other_group_consent_answered", sql`(${t.answeredBy} is null) = (${t.answeredAt} is null)`),
    check(
      "other_group_consent_given",
      sql`${t.state} <> 'given' or ${t.answeredBy} is not null or ${t.signedOn} is not null`,
    ),
    index("other_group_consent_child").on(t.childId, t.startsOn),
    index("other_group_consent_group").on(t.groupId),
    index("other_group_consent_asked_by").on(t.askedBy),
    index("other_group_consent_answered_by").on(t.answeredBy),
  ],
);
