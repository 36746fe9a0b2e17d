import { sql } from "drizzle-orm";
import { child, childHealth } from "@/db/schema/child";
import { childProfile, collector } from "@/db/schema/child-profile";
import { placement } from "@/db/schema/contract";
import { person, personContact } from "@/db/schema/person";
import type { PersonActor } from "@/lib/access/actor";
import { mergeChildren } from "@/lib/family/merge/merge-children";
import { mergePeople } from "@/lib/family/merge/merge-people";
import { openMerge } from "@/lib/family/merge/preview";
import { mergeChildrenSchema, mergePeopleSchema } from "@/lib/family/merge/schema";
import { today } from "@/lib/time/care-day";
import { askAsOwner } from "../../support/ask-as-owner";
import { addGuardian, asSetUp, makeStaff } from "../../support/factories";
import { makeTwoHouses, now } from "./support";

const first = <Row>([row]: Row[]): Row => {
  if (!row) throw new Error("nothing was inserted");
  return row;
};

type ChildOptions = { familyName?: string; birthDate?: string };

/** A child that somebody typed once more: known, tied to the same parent, in the same group, and without a contract. */
export async function makeDouble(
  house: Awaited<ReturnType<typeof makeTwoHouses>>,
  { familyName = "O Connor", birthDate = "2024-05-20" }: ChildOptions = {},
) {
  const { family, carer } = house;
  const row = { givenName: "Saar", familyName, birthDate: birthDate as never };
  const kid = await asSetUp(async (tx) => first(await tx.insert(child).values(row).returning()));
  const childId = kid.id;
  await addGuardian(childId, family.parent.id, { isContractHolder: true });
  await asSetUp(async (tx) => {
    await tx.insert(childHealth).values({ childId, allergies: ["Noten"], diet: "Halal", remarks: "Lenzen" });
    await tx.insert(childProfile).values({ childId, school: "De Regenboog" });
    await tx
      .insert(collector)
      .values({ childId, position: 0, name: "Oma", phone: "+31612345678", relation: "oma" });
    const placed = { groupId: family.location.groupId, startsOn: today(now), endsOn: null, createdAt: now };
    await tx.insert(placement).values({ childId, ...placed });
  });
  await writeLog(childId, carer.id);
  return kid;
}

/** An entry that was changed once, straight past the policies: a program writes no logbook. */
export async function writeLog(childId: string, authorId: string, batchId = crypto.randomUUID()) {
  await askAsOwner(sql`
    with entry as (insert into log_entry (child_id, care_day, at_time, kind, text, author_id, author_name, batch_id, written_at, version)
      values (${childId}, ${today(now)}, '10:00', 'note', 'Lief gespeeld', ${authorId}, 'Noor', ${batchId}, ${now.toISOString()}, 2)
      returning id)
    insert into log_entry_history (entry_id, child_id, version, at_time, details, text, replaced_by, replaced_at)
      select id, ${childId}, 1, '10:00', '{}', 'Gespeeld', ${authorId}, ${now.toISOString()} from entry`);
}

export const answer = (childId: string, personId: string, allowed: boolean) =>
  askAsOwner(sql`insert into consent (child_id, purpose, person_id, allowed, text_version, valid_from)
    values (${childId}, 'own_album', ${personId}, ${allowed}, 1, ${now.toISOString()})`);

/** As the page sends it: with what was seen of both. */
export async function mergeKids(actor: PersonActor, keptId: string, goneId: string, chosen = {}) {
  const seen = (await openMerge(actor, "child", { keptId, goneId }, now))?.seen ?? "unseen";
  return mergeChildren(actor, mergeChildrenSchema.parse({ keptId, goneId, seen, ...chosen }), now);
}
export async function mergeAdults(actor: PersonActor, keptId: string, goneId: string, chosen = {}) {
  const seen = (await openMerge(actor, "person", { keptId, goneId }, now))?.seen ?? "unseen";
  return mergePeople(actor, mergePeopleSchema.parse({ keptId, goneId, seen, ...chosen }), now);
}

/** An adult of that name with a telephone number, and no way in. */
export const makeAdult = (familyName: string, phone = "+31612345678") =>
  asSetUp(async (tx) => {
    const adult = first(await tx.insert(person).values({ givenName: "Eva", familyName }).returning());
    await tx.insert(personContact).values({ personId: adult.id, phone });
    return adult;
  });

/** Every row that names one of these, without its version: what a merge and its undoing must leave as it was. */
export async function rowsNaming(subject: "child" | "person", ids: readonly string[]) {
  const places = await askAsOwner<{ tab: string; col: string }>(
    sql`select tab, col from app.merge_references() where subject = ${subject} and tab not in ('merge', 'session')`,
  );
  const list = sql`${`{${ids.join(",")}}`}::uuid[]`;
  const found = await Promise.all(
    [...places, { tab: subject, col: "id" }].map(async ({ tab, col }) => {
      const rows = await askAsOwner<{ row: Record<string, unknown> }>(
        sql`select to_jsonb(x) - 'version' as row from ${sql.identifier(tab)} x where ${sql.identifier(col)} = any (${list})`,
      );
      return rows.map(({ row }) => `${tab}.${col} ${JSON.stringify(row)}`);
    }),
  );
  return found.flat().sort();
}

export const countIn = async (table: string, column: string, id: string) =>
  Number(
    (
      await askAsOwner<{ n: string }>(
        sql`select count(*) as n from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`,
      )
    )[0]?.n,
  );

export async function makeDesk() {
  const house = await makeTwoHouses();
  const colleague = await makeStaff("office", null, "Lies");
  return { ...house, colleague, kept: house.family.child, double: await makeDouble(house) };
}
