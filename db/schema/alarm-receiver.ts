import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { alarmKinds } from "./alarm";
import { person } from "./person";

/** Who was chosen to be told of a kind of alarm, and until when. A kind without anybody is for the administrators. */
export const alarmReceiver = pgTable(
  "alarm_receiver",
  {
    id: id(),
    kind: text({ enum: alarmKinds }).notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    startedAt: instant().notNull(),
    endedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("alarm_receiver_period", sql`${t.startedAt} <= ${t.endedAt}`),
    uniqueIndex("alarm_receiver_once").on(t.kind, t.personId).where(sql`${t.endedAt} is null`),
    index("alarm_receiver_person").on(t.personId),
  ],
);
