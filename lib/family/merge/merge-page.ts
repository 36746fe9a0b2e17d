import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { readTogether } from "@/db/read-together";
import type { MergeSubject } from "@/db/schema/merge";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import { fullName, type NameParts } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { findAdults } from "../adults";
import { mayMerge } from "../policy";
import { listFamilies, type WhereAbouts } from "../staff-queries";

export type OneRecord = { id: string; name: string; familyName: string };

/** Whose page this is; out of reach is null, as what is not there, and the attempt is noted. */
export async function readRecordName(
  actor: PersonActor,
  subject: MergeSubject,
  id: string,
  now: Instant,
): Promise<OneRecord | null> {
  const table = sql.identifier(subject);
  const [row] =
    mayMerge(actor) && z.uuid().safeParse(id).success
      ? await readTogether(actor, (tx) =>
          tx.execute<NameParts & { id: string }>(sql`
            select id, given_name as "givenName", name_prefix as "namePrefix", family_name as "familyName"
            from ${table} where id = ${id}::uuid`),
        )
      : [];
  if (row) return { id: row.id, name: fullName(row), familyName: row.familyName || row.givenName };
  await recordRefusal(actor, { act: "merge.opened" }, now);
  return null;
}

/** A record that may be the same one, with what tells it from others of that name. */
export type OtherRecord = {
  id: string;
  name: string;
  birthDate?: CareDay;
  where?: WhereAbouts | null;
  children?: string[];
  email?: string | null;
};
export type OtherRecords = { others: OtherRecord[]; more: boolean };

/** Found as families and adults are found elsewhere; who is compared with whom is chosen from these. */
export async function findOthers(
  actor: PersonActor,
  subject: MergeSubject,
  { id, text }: { id: string; text: string },
  now: Instant,
): Promise<OtherRecords> {
  if (subject === "person") {
    const { adults, more } = await findAdults(actor, text);
    return { others: adults.filter((adult) => adult.id !== id), more };
  }
  const { lines, later } = await listFamilies(actor, { text }, now);
  const others = lines
    .filter((line) => line.id !== id)
    .map(({ id, fullName, birthDate, where }) => ({ id, name: fullName, birthDate, where }));
  return { others, more: later !== null };
}
