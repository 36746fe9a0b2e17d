import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { child } from "./child";
import { person } from "./person";

export const consentPurposes = ["portrait", "own_album", "group_photo", "newsletter", "website"] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/**
 * One answer of one guardian. A new answer ends the former one and never changes it. No answer is a no, and
 * with shared authority one guardian's no is everybody's (app.has_consent).
 */
export const consent = pgTable(
  "consent",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    purpose: text({ enum: consentPurposes }).notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    allowed: boolean().notNull(),
    /** Which wording was on the screen (lib/consent/text-version.ts). */
    textVersion: integer().notNull(),
    validFrom: instant().notNull(),
    validUntil: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("consent_period", sql`${t.validFrom} <= ${t.validUntil}`),
    index("consent_child").on(t.childId, t.purpose),
    index("consent_person").on(t.personId),
  ],
);
