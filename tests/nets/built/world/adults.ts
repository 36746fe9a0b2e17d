import { randomUUID } from "node:crypto";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { justWithdrawn } from "./care";
import type { Start } from "./set-up";

const none = { has_authority: false, sees_daily: false, sees_medical: false, may_request: false };

/** Somebody who may collect the child and nothing more; answers with the tie as well. */
async function tied({ sql, put, childId }: Start, change: Record<string, unknown> = {}) {
  const personId = await put("person", { given_name: "Hanna", family_name: "Ophaal" });
  await sql`INSERT INTO person_contact (person_id) VALUES (${personId})`;
  const tieId = await put("guardianship", {
    ...none,
    child_id: childId,
    person_id: personId,
    relation: "other",
    is_contract_holder: false,
    may_collect: true,
    starts_on: "2024-01-01",
    ...change,
  });
  return { personId, tieId };
}

/** One for each thing that can be done to a tie. */
export async function makeTies(start: Start) {
  const tie = async (change?: Record<string, unknown>) => (await tied(start, change)).tieId;
  return {
    change: await tie(),
    end: await tie(),
    ended: await tie({ ends_on: "2039-01-01" }),
    block: await tie(),
    blocked: await tie({ block_reason: "Beschikking gezien." }),
  };
}

/** The same with or without a way in. */
async function adult(start: Start, state: string | null) {
  const { sql, put } = start;
  const { personId } = await tied(start);
  if (!state) return personId;
  const account = { person_id: personId, email: `${personId}@example.test`, state };
  const accountId = await put("account", account);
  await sql`INSERT INTO credential (account_id) VALUES (${accountId})`;
  return personId;
}

export const makeAdults = async (start: Start) => ({
  uninvited: await adult(start, null),
  prepared: await adult(start, "prepared"),
  invited: await adult(start, "invited"),
  active: await adult(start, "active"),
  deactivated: await adult(start, "deactivated"),
});

/** A role that begins long after this run, so that it opens nothing yet. */
export const makeGrant = (
  { put, locationId }: Start,
  personId: string,
  startsOn = "2040-01-01",
  endsOn?: string,
) =>
  put("role_grant", {
    ...{ person_id: personId, role: "carer", location_id: locationId },
    ...{ starts_on: startsOn, ends_on: endsOn ?? null },
  });

/** What somebody asks to change in the own data. */
async function change({ put }: Start, personId: string) {
  const asked = { person_id: personId, asked_by: personId, asked_at: now(), for_office: false };
  const requestId = await put("change_request", asked);
  const values = { field: "phone", old_value: "", new_value: "0612345678", sealed: false };
  await put("change_field", { ...values, request_id: requestId, person_id: personId, question: "own" });
  return requestId;
}

/** One may wait per person, so those of the demonstration go first. */
export async function makeChanges(start: Start, adults: Awaited<ReturnType<typeof makeAdults>>) {
  const { sql, childId, parentId } = start;
  await sql`DELETE FROM change_request WHERE state = 'pending'
    AND (person_id IN (SELECT person_id FROM guardianship WHERE child_id = ${childId}) OR child_id = ${childId})`;
  return {
    withdraw: await change(start, parentId),
    accept: await change(start, adults.active),
    reject: await change(start, adults.invited),
    restore: await start.put("change_request", {
      child_id: childId,
      asked_by: parentId,
      asked_at: now(),
      for_office: false,
      about_health: true,
      state: "withdrawn",
      ...justWithdrawn(parentId),
    }),
  };
}

/** Somebody whose log-in address changed, and who objected. */
export async function makeObjection(start: Start) {
  const personId = await adult(start, "frozen");
  const [account] = await start.sql<{ id: string }[]>`SELECT id FROM account WHERE person_id = ${personId}`;
  return start.put("email_switch", {
    account_id: account?.id,
    old_email: `${personId}@old.test`,
    new_email: `${personId}@example.test`,
    switched_at: now(),
    object_until: now(),
    objected_at: now(),
    objected_from: "old",
  });
}

export const makeSession = ({ put, parentId }: Start) =>
  put("session", {
    token_hash: randomUUID(),
    person_id: parentId,
    last_seen_at: now(),
    expires_at: addDaysTo(now(), 1),
    idle_minutes: 60,
  });
