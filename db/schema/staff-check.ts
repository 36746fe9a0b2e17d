import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, version } from "../columns";
import { person } from "./person";

/** Who may be counted for how many children is decided by it later on. */
export const qualifications = ["qualified", "trainee", "none"] as const;
export type Qualification = (typeof qualifications)[number];

/** What the law asks of whoever works with children; the papers themselves stay where they are (AVG). */
export const staffCheck = pgTable(
  "staff_check",
  {
    personId: uuid()
      .primaryKey()
      .references(() => person.id, { onDelete: "cascade" }),
    /** Date on the certificate of conduct (VOG). */
    vogIssuedOn: careDay(),
    /** Since when this person is linked to this holder in the Personenregister kinderopvang. */
    registerLinkedOn: careDay(),
    qualification: text({ enum: qualifications }).notNull().default("none"),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [check("staff_check_qualification", sql`${t.qualification} in ('qualified','trainee','none')`)],
);
