import { type SQL, sql } from "drizzle-orm";
import { alarm } from "@/db/schema/alarm";
import type { PersonActor } from "@/lib/access/actor";
import { mayHandleAlarms } from "./policy";

/** Which alarms somebody of the office looks at. */
export const alarmsWithin = (actor: PersonActor): SQL =>
  mayHandleAlarms(actor)
    ? sql`true`
    : sql`${alarm.kind} in (select r.kind from alarm_receiver r
        where r.person_id = ${actor.personId} and r.ended_at is null)`;
