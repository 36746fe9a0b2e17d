import { randomUUID } from "node:crypto";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { type Start, the } from "./set-up";

/** Far beyond all that the demonstration and the tests plan. */
const farOff = () => addDays(today(now()), 1_000);

/** The nearest day some weeks away with care that nothing has happened to yet. */
export async function dayToAskFor({ sql, childId }: Start): Promise<string> {
  const [from, to] = [addDays(today(now()), 21), addDays(today(now()), 120)];
  const free = await sql<{ day: string }[]>`
    SELECT d::date::text AS day FROM generate_series(${from}::date, ${to}::date, interval '1 day') d
    WHERE extract(isodow FROM d) IN (SELECT weekday FROM contract_pattern p JOIN contract k ON k.id = p.contract_id
        WHERE k.child_id = ${childId} AND p.period_weeks = 1 AND d BETWEEN p.starts_on AND coalesce(p.ends_on, 'infinity'))
      AND d::date NOT IN (SELECT day FROM closure_day)
      AND d::date NOT IN (SELECT day FROM absence WHERE child_id = ${childId})
      AND d::date NOT IN (SELECT day FROM care_request_slot WHERE child_id = ${childId}) ORDER BY d LIMIT 1`;
  return the(free, "day with care that can still be changed").day;
}

async function request({ put, childId, parentId, locationId }: Start) {
  const first_day = farOff();
  const requestId = await put("care_request", {
    child_id: childId,
    location_id: locationId,
    asked_by: parentId,
    kind: "extra",
    send_key: randomUUID(),
    first_day,
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
    approve: the(pending, "request that waits for an answer at this location").id,
  };
}

export const makeAbsence = ({ put, childId, parentId }: Start) =>
  put("absence", {
    child_id: childId,
    day: addDays(farOff(), 30),
    kind: "absent",
    reported_by: parentId,
    reported_at: now(),
  });
