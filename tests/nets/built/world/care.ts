import { randomUUID } from "node:crypto";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { type Start, the } from "./set-up";

/** Far beyond all that the demonstration and the tests plan. */
const farOff = () => addDays(today(now()), 1_000);

/** The nearest day some weeks away with care that nothing has happened to yet, or one of those after it. */
export async function dayToAskFor({ sql, childId }: Start, later = 0): Promise<string> {
  const [from, to] = [addDays(today(now()), 21), addDays(today(now()), 120)];
  const free = await sql<{ day: string }[]>`
    SELECT d::date::text AS day FROM generate_series(${from}::date, ${to}::date, interval '1 day') d
    WHERE extract(isodow FROM d) IN (SELECT weekday FROM contract_pattern p JOIN contract k ON k.id = p.contract_id
        WHERE k.child_id = ${childId} AND p.binds AND p.parity IS NULL AND d BETWEEN p.starts_on AND coalesce(p.ends_on, 'infinity'))
      AND d::date NOT IN (SELECT day FROM closure_day)
      AND d::date NOT IN (SELECT day FROM absence WHERE child_id = ${childId})
      AND d::date NOT IN (SELECT day FROM care_request_slot WHERE child_id = ${childId}) ORDER BY d LIMIT 1 OFFSET ${later}`;
  return the(free, "day with care that can still be changed").day;
}

/** A weekday some weeks away on which nothing was asked, without care where the child has such days. */
async function dayWithoutCare({ sql, childId }: Start): Promise<string> {
  const [from, to] = [addDays(today(now()), 21), addDays(today(now()), 55)];
  const free = await sql<{ day: string }[]>`
    SELECT d::date::text AS day FROM generate_series(${from}::date, ${to}::date, interval '1 day') d
    WHERE extract(isodow FROM d) < 6 AND d::date NOT IN (SELECT day FROM closure_day)
      AND d::date NOT IN (SELECT day FROM absence WHERE child_id = ${childId})
      AND d::date NOT IN (SELECT day FROM care_request_slot WHERE child_id = ${childId})
    ORDER BY extract(isodow FROM d) IN (SELECT weekday FROM contract_pattern p JOIN contract k ON k.id = p.contract_id
        WHERE k.child_id = ${childId} AND p.binds), d LIMIT 1`;
  return the(free, "weekday without care").day;
}

/** Withdrawn later than now, so that a slow run is still in time to undo it. */
export const justWithdrawn = (personId: string) => ({
  withdrawn_by: personId,
  withdrawn_at: addDaysTo(now(), 1),
});

async function request(
  { put, childId, parentId, locationId }: Start,
  first_day: string = farOff(),
  fate = {},
) {
  const requestId = await put("care_request", {
    child_id: childId,
    location_id: locationId,
    asked_by: parentId,
    kind: "extra",
    send_key: randomUUID(),
    first_day,
    ...fate,
  });
  const slot = { request_id: requestId, child_id: childId, living: false };
  await put("care_request_slot", { ...slot, day: first_day, from_time: "07:45", to_time: "13:00" });
  return requestId;
}

/** Two of the family's own, and one of the demonstration that can be approved. */
export async function makeRequests(start: Start) {
  const pending = await start.sql<{ id: string }[]>`SELECT id FROM care_request
    WHERE location_id = ${start.locationId} AND state = 'pending'
      AND first_day >= ${today(now())} AND first_day < ${farOff()} ORDER BY first_day DESC LIMIT 1`;
  return {
    withdraw: await request(start),
    reject: await request(start),
    restore: await request(start, await dayWithoutCare(start), {
      state: "withdrawn",
      ...justWithdrawn(start.parentId),
    }),
    approve: the(pending, "request that waits for an answer at this location").id,
  };
}

/** An absence that was taken back a moment ago, on a day of its own. */
export const makeTakenBack = async (start: Start) =>
  start.put("absence", {
    child_id: start.childId,
    day: await dayToAskFor(start, 1),
    kind: "absent",
    reported_by: start.parentId,
    reported_at: now(),
    ...justWithdrawn(start.parentId),
  });

/** On one day for every world that is built, so without the one of a world before. */
export async function makeAbsence({ put, sql, childId, parentId }: Start) {
  const day = addDays(farOff(), 30);
  await sql`DELETE FROM absence WHERE child_id = ${childId} AND day = ${day}`;
  return put("absence", {
    child_id: childId,
    day,
    kind: "absent",
    reported_by: parentId,
    reported_at: now(),
  });
}

/** A day on which the family's group can be closed for its child, and one on which it is; of no world before. */
export async function makeGroupDays(start: Start) {
  const { put, sql, childId, groupId, parentId } = start;
  await sql`DELETE FROM group_closure WHERE child_id = ${childId}`;
  const [openDay, closed] = [await dayToAskFor(start, 3), await dayToAskFor(start, 4)];
  await put("group_closure", {
    ...{ child_id: childId, group_id: groupId, day: closed, reason: "Ziekte", closed_by: parentId },
  });
  return { open: openDay, closed };
}
