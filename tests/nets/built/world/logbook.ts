import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import type { Start } from "./set-up";

/** Long enough ago for anything to be written about it, and not too long. */
export const dayWritten = () => addDays(today(now()), -2);

async function entry({ put, childId, carerId }: Start, kind: "note" | "sleep", isRemoved = false) {
  const isNap = kind === "sleep";
  return put("log_entry", {
    child_id: childId,
    care_day: isNap ? today(now()) : dayWritten(),
    at_time: isNap ? "00:00" : "09:00",
    kind,
    details: isNap ? { from: "00:00", to: null } : {},
    text: "Samen gelezen",
    author_id: carerId,
    author_name: "Noor",
    batch_id: randomUUID(),
    written_at: now(),
    removed_at: isRemoved ? now() : null,
    removed_by: isRemoved ? carerId : null,
  });
}

/** A child has one nap at a time, so the one of the demonstration goes first. */
export async function makeEntries(start: Start) {
  const { sql, childId } = start;
  await sql`DELETE FROM log_entry WHERE child_id = ${childId} AND care_day = ${today(now())} AND kind = 'sleep'`;
  return {
    edit: await entry(start, "note"),
    remove: await entry(start, "note"),
    removeMany: await entry(start, "note"),
    restore: await entry(start, "note", true),
    nap: await entry(start, "sleep"),
  };
}

/** A nap runs on the day it began; around midnight that would be another day than the act's. */
export async function napsOfToday(sql: Sql, entryIds: readonly string[]) {
  await sql`UPDATE log_entry SET care_day = ${today(now())}
    WHERE id = ANY (${[...entryIds]}::uuid[]) AND care_day <> ${today(now())}`;
}
