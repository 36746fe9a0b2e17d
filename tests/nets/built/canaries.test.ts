import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../route-matrix";
import { crawl, marksIn } from "./crawl";
import { type Kind, type Visitor, visitorsOf } from "./people";
import { openDatabase } from "./portal";
import { buildWorld, type World, whose } from "./world/world";

let sql: Sql;
let visitors: Visitor[];
let world: World;
/** Every mark there is (scripts/seed/canaries.ts). */
let marks: Set<string>;

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  world = await buildWorld(sql, visitors);
  marks = new Set(await marksOf(sql`SELECT family_name AS name FROM child`));
}, 120_000);
afterAll(() => sql.end());

async function marksOf(names: PromiseLike<readonly { name?: string }[]>) {
  return (await names).flatMap(({ name }) => name?.match(/qx[a-z]{10}/g) ?? []);
}

/** Families a person belongs to, and those of the locations where the person works. */
const ownMarks = (personId: string) =>
  marksOf(sql`
    SELECT p.family_name AS name FROM person p WHERE p.id = ${personId}
    UNION SELECT c.family_name FROM child c JOIN guardianship g ON g.child_id = c.id WHERE g.person_id = ${personId}
    UNION SELECT o.family_name FROM person o JOIN guardianship g ON g.person_id = o.id
      JOIN guardianship mine ON mine.child_id = g.child_id WHERE mine.person_id = ${personId}`);
const workMarks = (personId: string) =>
  marksOf(sql`SELECT x.family_name AS name FROM child c JOIN placement p ON p.child_id = c.id JOIN care_group g ON g.id = p.group_id
    JOIN role_grant r ON r.location_id = g.location_id AND r.person_id = ${personId}
    JOIN guardianship s ON s.child_id = c.id JOIN person y ON y.id = s.person_id
    CROSS JOIN LATERAL (VALUES (c.family_name), (y.family_name)) x(family_name)`);

/** Every address without an id, and those with one for own things, others' and none. */
const everywhere = () =>
  Object.entries(routes)
    .filter(([path]) => !/signed-out|^\/dev|_not-found|\(\.\)/.test(path))
    .flatMap(([path, route]) =>
      route.id
        ? [route, ...(route.also ?? [])].flatMap(({ id }) =>
            whose.map((one) => path.replace(/\[\w+\].*$/, id(world[one]) + (route.rest ?? ""))),
          )
        : [path],
    );

const watched: Kind[] = [
  "anonymous",
  "parent",
  "otherParent",
  "blocked",
  "carer",
  "otherCarer",
  "manager",
  "otherManager",
  "halfManager",
];

describe.each(watched)("what a %s gets", (kind) => {
  test("carries no mark of a family that is out of reach", async () => {
    const visitor = visitors.find((one) => one.kind === kind);
    if (!visitor) throw new Error(`nobody is ${kind}`);
    const strong =
      kind !== "halfManager" && kind !== "parent" && kind !== "otherParent" && kind !== "blocked";
    const allowed = visitor.personId
      ? [...(await ownMarks(visitor.personId)), ...(strong ? await workMarks(visitor.personId) : [])]
      : [];
    const { sightings } = await crawl(visitor, everywhere(), marks);
    // The log-in page of a demonstration offers its invented people by name.
    const strange = sightings.filter(
      ({ mark, path }) => !allowed.includes(mark) && !path.startsWith("/login"),
    );
    expect(strange).toEqual([]);
    // What is not found in vain: the own marks come back from pages and from payloads.
    if (kind === "parent" || kind === "carer")
      for (const medium of ["page", "payload"] as const)
        expect([medium, sightings.some((one) => one.medium === medium)]).toEqual([medium, true]);
  });
});

test("marks stand in every free text of a family, or this net would catch nothing", async () => {
  for (const { name, query } of [
    { name: "child", query: sql`SELECT family_name AS text FROM child` },
    {
      name: "health",
      query: sql`SELECT array_to_string(allergies, ' ') || remarks AS text FROM child_health`,
    },
    { name: "contact", query: sql`SELECT street AS text FROM person_contact WHERE street IS NOT NULL` },
    { name: "logbook", query: sql`SELECT text FROM log_entry` },
    { name: "request", query: sql`SELECT note AS text FROM care_request` },
  ]) {
    const rows = await (query as unknown as PromiseLike<{ text: string }[]>);
    expect([name, rows.some(({ text }) => marksIn(text, marks).length > 0)]).toEqual([name, true]);
  }
});

test("a mark in a PDF is read back", async () => {
  const visitor = visitors.find((one) => one.kind === "parent");
  if (!visitor) throw new Error("nobody is parent");
  const papers = [world.own.paperId, world.own.invoiceId].map((id) => `/api/files/documents/${id}`);
  const { sightings } = await crawl(visitor, papers, marks);
  expect(sightings.map(({ medium }) => medium)).toContain("pdf");
});

test("a mark in an attachment is read back, by the family and by the group it wrote to", async () => {
  for (const kind of ["parent", "carer"]) {
    const visitor = visitors.find((one) => one.kind === kind);
    if (!visitor) throw new Error(`nobody is ${kind}`);
    const path = `/api/files/attachments/${world.own.attachments.message}`;
    const { sightings } = await crawl(visitor, [path], marks);
    expect([kind, sightings.map(({ medium }) => medium)]).toEqual([kind, ["pdf"]]);
  }
  const seeded = await sql<{ name: string }[]>`SELECT file_name AS name FROM attachment f
    JOIN message m ON m.id = f.message_id JOIN conversation c ON c.id = m.conversation_id WHERE c.subject <> 'Overdracht'`;
  expect(seeded.length).toBeGreaterThan(2);
  for (const { name } of seeded) expect([name, marksIn(name, marks).length]).toEqual([name, 1]);
});

test("every letter is about the family it is sent to", async () => {
  const letters = await sql<{ personId: string; subject: string; text: string; html: string }[]>`
    SELECT a.person_id AS "personId", m.subject, m.text, m.html FROM local_mail m JOIN account a ON a.email = m.recipient`;
  expect(letters.length).toBeGreaterThan(10);
  for (const { personId, subject, text, html } of letters) {
    const allowed = [...(await ownMarks(personId)), ...(await workMarks(personId))];
    const office = await sql`SELECT 1 FROM role_grant WHERE person_id = ${personId} AND location_id IS NULL`;
    if (office.length > 0) continue;
    const strange = marksIn(`${subject} ${text} ${html}`, marks).filter((mark) => !allowed.includes(mark));
    expect([subject, strange]).toEqual([subject, []]);
  }
});
