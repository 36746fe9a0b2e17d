import { createHash, randomBytes } from "node:crypto";
import type { Sql } from "postgres";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";

/** Everybody who ever asks something, in the order of the columns of the matrix. */
export const kinds = [
  "anonymous",
  "parent",
  "otherParent",
  "blocked",
  "carer",
  "otherCarer",
  "manager",
  "otherManager",
  "halfManager",
  "office",
  "admin",
] as const;
export type Kind = (typeof kinds)[number];

export type Visitor = { kind: Kind; personId: string | null; token: string | null };

const staffAt = (role: string, place: string) => `
  SELECT g.person_id AS id FROM role_grant g JOIN location l ON l.id = g.location_id
  WHERE g.role = '${role}' AND l.name = '${place}' AND g.ends_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM guardianship x WHERE x.person_id = g.person_id)
    AND (SELECT count(*) FROM role_grant o WHERE o.person_id = g.person_id) = 1 LIMIT 1`;
/** The family with the most photos that nobody else is on, since the nets ask for those. */
const holderOf = (child: string, place: string) => `
  SELECT s.person_id AS id FROM guardianship s JOIN child c ON c.id = s.child_id
    JOIN placement p ON p.child_id = c.id JOIN care_group g ON g.id = p.group_id JOIN location l ON l.id = g.location_id
  WHERE s.is_contract_holder AND s.ends_on IS NULL AND s.block_reason IS NULL AND c.given_name LIKE '${child}' AND l.name = '${place}'
    AND p.starts_on <= '${today(now())}' AND (p.ends_on IS NULL OR p.ends_on > '${today(now())}')
    AND NOT EXISTS (SELECT 1 FROM role_grant w WHERE w.person_id = s.person_id)
  ORDER BY (SELECT count(*) FROM photo_child k WHERE k.child_id = c.id
    AND NOT EXISTS (SELECT 1 FROM photo_child o WHERE o.photo_id = k.photo_id AND o.child_id <> c.id)) DESC, c.birth_date LIMIT 1`;

/** One of the demonstration's people for each kind; the first location is the one looked from. */
const who = (): Record<Exclude<Kind, "anonymous">, string> => ({
  parent: holderOf("Saar", "De Linde"),
  otherParent: holderOf("%", "Het Kompas"),
  blocked: `SELECT person_id AS id FROM guardianship WHERE block_reason IS NOT NULL
    AND person_id NOT IN (SELECT person_id FROM guardianship WHERE block_reason IS NULL) LIMIT 1`,
  carer: staffAt("carer", "De Linde"),
  otherCarer: staffAt("carer", "Het Kompas"),
  manager: staffAt("manager", "De Linde"),
  otherManager: staffAt("manager", "Het Kompas"),
  halfManager: staffAt("manager", "De Linde"),
  office: "SELECT person_id AS id FROM role_grant WHERE role = 'office' LIMIT 1",
  admin: "SELECT person_id AS id FROM role_grant WHERE role = 'admin' LIMIT 1",
});

/** Signs everybody in by a row of their own: no log-in, so nothing is throttled. */
export async function visitorsOf(sql: Sql): Promise<Visitor[]> {
  const visitors: Visitor[] = [{ kind: "anonymous", personId: null, token: null }];
  for (const kind of kinds) {
    if (kind === "anonymous") continue;
    const [found] = await sql.unsafe<{ id: string }[]>(who()[kind]);
    if (!found) throw new Error(`The demonstration has nobody to be ${kind}.`);
    visitors.push({ kind, personId: found.id, token: await signIn(sql, found.id, kind !== "halfManager") });
  }
  return visitors;
}

export async function signIn(sql: Sql, personId: string, secondFactorPassed = true): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("base64url");
  await sql`INSERT INTO session (token_hash, person_id, last_seen_at, expires_at, idle_minutes, second_factor_passed)
    VALUES (${tokenHash}, ${personId}, ${now()}, ${addMinutes(now(), 480)}, 480, ${secondFactorPassed})`;
  return token;
}

/** Somebody who is none of the kinds, signed in. */
export const visitorWith = async (sql: Sql, personId: string): Promise<Visitor> => ({
  kind: "parent",
  personId,
  token: await signIn(sql, personId),
});
