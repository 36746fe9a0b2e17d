import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectAsOwner } from "../support/owner";

type Reference = { subject: string; tab: string; col: string; way: string; renews: string | null };

let sql: Sql;
let decided: Reference[];
beforeAll(async () => {
  sql = connectAsOwner();
  decided = await sql<Reference[]>`select * from app.merge_references()`;
});
afterAll(() => sql.end());

const placeOf = ({ subject, tab, col }: { subject: string; tab: string; col: string }) =>
  `${subject} < ${tab}.${col}`;

/** A merge may run into these, and then says so: they are looked for beforehand (merge_obstacles.sql). */
const lookedForBefore = [
  ...["care_request_slot", "change_request", "log_entry", "portrait"].map((tab) => `${tab}.child_id`),
  "change_request.person_id",
];
/** Nobody but the writer of a form made this key, so that two people never share one. */
const keyOfOneForm = [
  ...["care_request.asked_by", "conversation.started_by", "mailing.sent_by", "message.author_id"],
  "news.published_by",
];

describe("what becomes of each row that names a child or an adult when two records become one", () => {
  it("is decided upon for every foreign key there is, and for no other column", async () => {
    const keys = await sql<Reference[]>`
      select c.confrelid::regclass::text as subject, c.conrelid::regclass::text as tab, a.attname as col
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and c.confrelid in ('child'::regclass, 'person'::regclass)
        and c.connamespace = 'public'::regnamespace`;
    expect(keys.length).toBeGreaterThan(60);
    expect(decided.map(placeOf).sort()).toEqual(keys.map(placeOf).sort());
  });

  it("is one of the ways that the merge knows", () => {
    const ways = ["moves", "absorbs", "merges", "bars", "account", "stays"];
    expect(decided.filter(({ way }) => !ways.includes(way))).toEqual([]);
    expect(ways.filter((way) => !decided.some((one) => one.way === way))).toEqual([]);
  });

  it("makes no two rows of one kind where there may be one", async () => {
    const unique = await sql<{ tab: string; col: string }[]>`
      select distinct i.indrelid::regclass::text as tab, a.attname as col
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
      where (i.indisunique or i.indisexclusion) and i.indrelid::regclass::text not in ('child', 'person')`;
    const single = new Set(unique.map(({ tab, col }) => `${tab}.${col}`));
    const clashing = decided
      .filter(({ way, renews }) => way === "moves" && renews === null)
      .map(({ tab, col }) => `${tab}.${col}`)
      .filter((place) => single.has(place));
    expect(clashing.filter((place) => !lookedForBefore.includes(place)).sort()).toEqual(keyOfOneForm);
  });

  it("is looked up by a key of one column or more, in each table that is moved", async () => {
    for (const { tab } of decided) {
      const [row] = await sql<{ key: string | null }[]>`select app.key_of(${tab}) as key`;
      expect([tab, row?.key]).toEqual([tab, expect.stringMatching(/^jsonb_build_object\('/)]);
    }
  });
});
