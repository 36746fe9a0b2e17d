import type { Sql } from "postgres";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { type Child, type Start, the } from "./set-up";

const children = (sql: Sql) => sql`
  SELECT c.id AS "childId", s.person_id AS "parentId", l.id AS "locationId", g.id AS "groupId"
  FROM child c JOIN guardianship s ON s.child_id = c.id AND s.is_contract_holder AND s.ends_on IS NULL
    JOIN placement p ON p.child_id = c.id AND ${today(now())} BETWEEN p.starts_on AND coalesce(p.ends_on, 'infinity')
    JOIN care_group g ON g.id = p.group_id JOIN location l ON l.id = g.location_id WHERE true`;

export async function childOf(sql: Sql, parentId: string): Promise<Child> {
  const found = await sql<
    Child[]
  >`${children(sql)} AND s.person_id = ${parentId} ORDER BY c.birth_date LIMIT 1`;
  return the(found, "child in care of a parent who visits");
}

/** Another family of the first location, the one with the most photos that this parent does not see. */
export async function childBeside(sql: Sql, parentId: string): Promise<Child> {
  const own = sql`SELECT child_id FROM guardianship WHERE person_id = ${parentId}`;
  const found = await sql<Child[]>`${children(sql)} AND l.name = 'De Linde' AND c.id NOT IN (${own})
    ORDER BY (SELECT count(*) FROM photo_child k
      WHERE k.child_id = c.id AND ${isSeenByItsFamiliesOnly(sql, parentId)}) DESC, c.id LIMIT 1`;
  return the(found, "second family at De Linde");
}

/** The photo of `k`: everybody on it may be shown together, and none of them belongs to this parent. */
export const isSeenByItsFamiliesOnly = (sql: Sql, besides: string | null) => sql`
  NOT EXISTS (SELECT 1 FROM photo_child o WHERE o.photo_id = k.photo_id
    AND (o.child_id IN (SELECT child_id FROM guardianship WHERE person_id = ${besides})
      OR NOT app.has_consent(o.child_id, 'own_album') OR NOT app.has_consent(o.child_id, 'group_photo')))`;

/** A child that comes to the group in a month: to correct, to tie adults to, and whose placement is taken back. */
export async function makeNewcomer({ put, groupId }: Start) {
  const names = { given_name: "Fenna", name_prefix: "", family_name: "Straks" };
  const newcomerId = await put("child", { ...names, birth_date: "2026-01-01" });
  const starts_on = addDays(today(now()), 30);
  const placementId = await put("placement", { child_id: newcomerId, group_id: groupId, starts_on });
  const place = async (has_left: boolean) => {
    const child_id = await put("child", { ...names, given_name: "Gijs", birth_date: "2025-12-01" });
    const ends_on = has_left ? addDays(starts_on, 30) : null;
    return put("placement", { child_id, group_id: groupId, starts_on, has_left, ends_on });
  };
  return { newcomerId, placementId, leavers: { leave: await place(false), left: await place(true) } };
}
