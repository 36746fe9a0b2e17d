import { index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id } from "../columns";
import { child } from "./child";
import { careGroup } from "./organisation";
import { person } from "./person";

/** A group that cannot receive a child on a day, mostly for want of staff; of some of its children or of all. */
export const groupClosure = pgTable(
  "group_closure",
  {
    id: id(),
    groupId: uuid()
      .notNull()
      .references(() => careGroup.id, { onDelete: "restrict" }),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    day: careDay().notNull(),
    reason: text().notNull(),
    closedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
  },
  (t) => [
    unique("group_closure_once").on(t.childId, t.day, t.groupId),
    index("group_closure_group").on(t.groupId, t.day),
    index("group_closure_closed_by").on(t.closedBy),
  ],
);
