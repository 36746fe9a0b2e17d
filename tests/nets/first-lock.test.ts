import { type SQL, sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import {
  decidesAtLocation,
  familiesWithin,
  mayPlanForChild,
  maySeeLocation,
  worksWithChild,
} from "@/lib/access/reach";
import { hasAuthorityOver } from "@/lib/consent/policy";
import { openDocument } from "@/lib/documents/open-document";
import { ownPapers, papersShown } from "@/lib/documents/policy";
import { adultsWithin, sheetsWithin } from "@/lib/family/policy";
import { documentsShown } from "@/lib/family-document/policy";
import { aboutOwnChild, inOwnHands, placedAtOwn, readable } from "@/lib/logbook/policy";
import {
  inOwnInbox,
  inWorkedInbox,
  newsForParents,
  newsForPerson,
  newsForStaff,
  ownConversation,
  workedMailing,
} from "@/lib/messages/policy";
import { ownWishes } from "@/lib/notice-wish/policy";
import { ofOwnChildren, ofOwnLocations, openable } from "@/lib/photo/policy";
import { portraitAllowed, portraitOf, portraitsShown } from "@/lib/portrait/policy";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { askAsOwner, workAsOwner } from "../support/ask-as-owner";
import { connectAsOwner } from "../support/owner";
import { type Asker, askersOf, kindsOfAsker } from "./second-lock/reach";
import { inReach, type Row, rowsOf } from "./second-lock/rows";
import type { Question } from "./second-lock/scopes";
import { buildTown, type Town } from "./second-lock/town";

/**
 * The conditions of the code alone, asked as the owner of the database, whom no row-level policy stops: the
 * second lock would hide that the first stands open.
 */
let owner: Sql;
let town: Town;
let askers: Asker[];

beforeAll(async () => {
  owner = connectAsOwner();
  town = await buildTown(owner);
  askers = askersOf(town);
}, 60_000);
afterAll(() => owner.end());

type Lock = { table: string; alias: string; condition: (actor: PersonActor) => SQL; questions: Question[] };

const locks: Record<string, Lock> = {
  "whose planning": {
    table: "child",
    alias: "c",
    condition: (actor) => mayPlanForChild(actor, sql`c.id`),
    questions: ["daily"],
  },
  "whose file": {
    table: "child",
    alias: "c",
    condition: (actor) => familiesWithin(actor, sql`c.id`),
    questions: ["desk"],
  },
  "whom one works with": {
    table: "child",
    alias: "c",
    condition: (actor) => worksWithChild(actor, sql`c.id`),
    questions: ["file"],
  },
  "documents in files": {
    table: "family_document",
    alias: "family_document",
    condition: documentsShown,
    questions: ["desk", "file", "daily", "medical"],
  },
  portraits: {
    table: "portrait",
    alias: "portrait",
    condition: portraitsShown,
    questions: ["file", "daily"],
  },
  "whose logbook at work": {
    table: "log_entry",
    alias: "log_entry",
    condition: (actor) => aboutOwnChild(actor),
    questions: ["file"],
  },
  "own conversations": {
    table: "conversation",
    alias: "c",
    condition: ownConversation,
    questions: ["own"],
  },
  "conversations of an inbox": {
    table: "conversation",
    alias: "c",
    condition: inWorkedInbox,
    questions: ["inbox"],
  },
  "messages to many families": {
    table: "mailing",
    alias: "g",
    condition: workedMailing,
    questions: ["inbox"],
  },
  "photos of a location": {
    table: "photo",
    alias: "photo",
    condition: ofOwnLocations,
    questions: ["place"],
  },
};

const withoutRole: Asker["name"][] = ["colleague of the past", "manager before the second step"];

/** Who asks, with the roles held today. */
function actorOf({ personId, name }: Asker): PersonActor {
  const people = [
    ...Object.values(town.families).flatMap(({ kid: _, ...adults }) => Object.values(adults)),
    ...Object.values(town.staff).flatMap((team) => Object.values(team)),
  ];
  const found = people.find((one) => one.id === personId)?.actor;
  const nobody = { ...town.families.own.holder.actor, personId };
  return withoutRole.includes(name) ? { ...nobody, grants: [] } : (found ?? nobody);
}

const readAsOwner = async ({ table, alias, condition }: Lock, actor: PersonActor) =>
  (
    await askAsOwner<{ place: string }>(
      sql`SELECT ${sql.raw(alias)}.ctid::text AS place FROM ${sql.raw(table)} ${sql.raw(alias === table ? "" : alias)} WHERE ${condition(actor)}`,
    )
  ).map((row) => row.place);

const answering = (asker: Asker, row: Row, questions: readonly Question[]) =>
  inReach(asker, {
    ...row,
    answers: Object.fromEntries(
      questions.map((question) => [question, row.answers[question] ?? row.answers.daily]),
    ),
  });

describe.each(Object.entries(locks))("%s, by the code alone", (_, lock) => {
  test.each(kindsOfAsker.filter((name) => name !== "nobody"))("for a %s", async (name) => {
    const asker = askers.find((one) => one.name === name);
    if (!asker) throw new Error(`nobody is a ${name}`);
    const rows = await rowsOf(owner, lock.table);
    const wanted = rows.filter((row) => answering(asker, row, lock.questions)).map((row) => row.place);
    expect((await readAsOwner(lock, actorOf(asker))).sort()).toEqual(wanted.sort());
  });
});

test("news, by the code alone, comes from the own locations and the organisation", async () => {
  const read = async (condition: SQL) =>
    (
      await askAsOwner<{ place: string | null }>(
        sql`SELECT n.location_id AS place FROM news n WHERE ${condition}`,
      )
    )
      .map(({ place }) => place)
      .filter((place, index, all) => all.indexOf(place) === index);
  const { own } = town.families;
  for (const parent of [own.holder, own.second, own.informed])
    expect((await read(newsForParents(parent.actor))).sort()).toEqual([town.here.id, null].sort());
  for (const other of [own.blocked, own.past, town.staff.here.carer]) {
    expect(await read(newsForParents(other.actor))).toEqual([]);
    expect(await read(newsForPerson(sql`${other.id}::uuid`))).toEqual([]);
  }
  expect((await read(newsForStaff(town.staff.here.carer.actor))).sort()).toEqual([town.here.id, null].sort());
  expect(await read(newsForStaff(own.holder.actor))).toEqual([]);
});

test("photos, by the code alone, need an own child that is in the album", async () => {
  const { own } = town.families;
  const photos = (actor: PersonActor) =>
    askAsOwner(sql`SELECT photo.id FROM photo WHERE ${ofOwnChildren(actor)}`);
  expect(await photos(own.holder.actor)).toHaveLength(2);
  for (const other of [own.blocked, own.past, town.staff.here.carer])
    expect(await photos(other.actor)).toHaveLength(0);
  await owner`UPDATE consent SET allowed = false WHERE child_id = ${own.kid.id} AND purpose = 'own_album'`;
  expect(await photos(own.holder.actor)).toHaveLength(0);
});

test("papers, by the code alone, are there for whoever pays and for the office", async () => {
  for (const table of ["document", "document_file", "child", "person"])
    await owner.unsafe(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
  const { own } = town.families;
  const [paper] = await owner`SELECT id FROM document WHERE payer_id = ${own.holder.id}`;
  const open = async (actor: PersonActor) => (await openDocument(actor, paper?.id, now()))?.id ?? null;
  expect(await open(own.holder.actor)).toBe(paper?.id);
  expect(await open(town.office.actor)).toBe(paper?.id);
  for (const other of [own.second, own.past, town.families.neighbour.holder, town.staff.here.manager])
    expect(await open(other.actor)).toBe(null);
});

test("issued papers of a child, by the code alone, are all for the office and the own ones for others", async () => {
  const seen = async (actor: PersonActor) =>
    (
      await askAsOwner<{ by: string }>(
        sql`SELECT document.payer_id AS by FROM document WHERE ${papersShown(actor)}`,
      )
    ).map(({ by }) => by);
  const { own, far } = town.families;
  expect(await seen(town.office.actor)).toEqual(expect.arrayContaining([own.holder.id, far.holder.id]));
  expect(await seen(own.holder.actor)).toEqual([own.holder.id]);
  for (const { actor } of [town.staff.here.manager, town.staff.here.carer, own.second])
    expect(await seen(actor)).toEqual([]);
});

test("a portrait beside a name, by the code alone, is the one that stands and is allowed", async () => {
  const { kid } = town.families.own;
  const [row] = await owner`SELECT id FROM portrait WHERE child_id = ${kid.id} AND removed_at IS NULL`;
  const asked = () =>
    askAsOwner<{ id: string | null; allowed: boolean }>(
      sql`SELECT ${portraitOf(sql`${kid.id}::uuid`)} AS id, ${portraitAllowed(sql`${kid.id}::uuid`)} AS allowed`,
    );
  expect(await asked()).toEqual([{ id: row?.id, allowed: true }]);
  await owner`UPDATE consent SET allowed = false WHERE child_id = ${kid.id} AND purpose = 'portrait'`;
  expect(await asked()).toEqual([{ id: null, allowed: false }]);
});

test("a desk, by the code alone, decides at its own locations, and the office at all", async () => {
  const decides = async ({ actor }: { actor: PersonActor }) =>
    (
      await askAsOwner<{ id: string }>(
        sql`SELECT id FROM location WHERE ${decidesAtLocation(actor, sql`id`)}`,
      )
    )
      .map(({ id }) => id)
      .sort();
  const { here, there } = town.staff;
  expect(await decides(here.manager)).toEqual([town.here.id]);
  expect(await decides(town.office)).toEqual([town.here.id, town.there.id].sort());
  for (const nobody of [here.carer, there.carer, town.families.own.holder])
    expect(await decides(nobody)).toEqual([]);
});

test("locations and child sheets, by the code alone, are there for who works at the location", async () => {
  const places = async (condition: SQL) =>
    (await askAsOwner<{ id: string }>(sql`SELECT id FROM location WHERE ${condition}`)).map(({ id }) => id);
  const sheets = (actor: PersonActor) => places(sheetsWithin(actor, sql`id`));
  const planning = (actor: PersonActor) => places(maySeeLocation(actor, sql`id`));
  const { here, there } = town.staff;
  for (const { actor } of [here.carer, here.manager]) {
    expect(await sheets(actor)).toEqual([town.here.id]);
    expect(await planning(actor)).toEqual([town.here.id]);
  }
  expect(await sheets(there.carer.actor)).not.toContain(town.here.id);
  expect(await planning(there.carer.actor)).toEqual([town.there.id]);
  for (const { actor } of [town.office, town.families.own.holder]) expect(await sheets(actor)).toEqual([]);
  expect(await planning(town.families.own.holder.actor)).toEqual([]);
  expect(await planning(town.office.actor)).toEqual(expect.arrayContaining([town.here.id, town.there.id]));
});

test("adults to tie to a child, by the code alone, are those of the families within reach", async () => {
  const adults = async (actor: PersonActor) =>
    (
      await askAsOwner<{ id: string }>(sql`SELECT p.id FROM person p WHERE ${adultsWithin(actor, sql`p.id`)}`)
    ).map(({ id }) => id);
  const { own, neighbour, far } = town.families;
  const { here, there } = town.staff;
  expect(await adults(here.manager.actor)).toEqual(
    expect.arrayContaining([own.holder.id, neighbour.holder.id]),
  );
  expect(await adults(here.manager.actor)).not.toContain(far.holder.id);
  expect(await adults(there.manager.actor)).not.toContain(own.holder.id);
  expect(await adults(town.office.actor)).toEqual(expect.arrayContaining([own.holder.id, far.holder.id]));
  for (const { actor } of [here.carer, own.holder]) expect(await adults(actor)).toEqual([]);
});

test("children of the day, by the code alone, are those of the own location", async () => {
  const kids = async (actor: PersonActor) =>
    (
      await askAsOwner<{ kid: string }>(
        sql`SELECT placement.child_id AS kid FROM placement JOIN care_group ON care_group.id = placement.group_id
          WHERE ${placedAtOwn(actor, today(now()))}`,
      )
    ).map(({ kid }) => kid);
  const { own, neighbour, far } = town.families;
  for (const { actor } of Object.values(town.staff.here))
    expect((await kids(actor)).sort()).toEqual([own.kid.id, neighbour.kid.id].sort());
  expect(await kids(town.staff.there.carer.actor)).toEqual([far.kid.id]);
  for (const { actor } of [town.office, own.holder]) expect(await kids(actor)).toEqual([]);
});

test("the logbook, by the code alone, is read by the family and the location, and changed by its writer", async () => {
  const { own, neighbour } = town.families;
  const { here, there } = town.staff;
  const reads = async (actor: PersonActor, kid: string) =>
    (await askAsOwner(sql`SELECT 1 WHERE ${readable(actor, kid)}`)).length === 1;
  for (const { actor } of [own.holder, own.informed, here.carer, here.manager, town.office])
    expect(await reads(actor, own.kid.id)).toBe(true);
  for (const { actor } of [own.blocked, own.past, own.collects, neighbour.holder, there.carer])
    expect(await reads(actor, own.kid.id)).toBe(false);

  await owner`UPDATE log_entry SET author_id = ${here.manager.id} WHERE child_id = ${own.kid.id}`;
  const changes = async (actor: PersonActor) =>
    (
      await askAsOwner<{ kid: string }>(
        sql`SELECT DISTINCT log_entry.child_id AS kid FROM log_entry WHERE ${inOwnHands(actor)}`,
      )
    ).map(({ kid }) => kid);
  expect(await changes(here.carer.actor)).not.toContain(own.kid.id);
  expect(await changes(here.carer.actor)).toContain(neighbour.kid.id);
  expect(await changes(here.manager.actor)).toEqual(expect.arrayContaining([own.kid.id, neighbour.kid.id]));
  for (const { actor } of [there.carer, there.manager])
    expect(await changes(actor)).not.toContain(own.kid.id);
  for (const { actor } of [own.holder, town.office]) expect(await changes(actor)).toEqual([]);
});

test("photo files, by the code alone, open for the family, the location and the office", async () => {
  const count = async (condition: SQL) =>
    (await askAsOwner(sql`SELECT photo.id FROM photo WHERE ${condition}`)).length;
  const opens = (actor: PersonActor) => count(openable(actor));
  const { own, neighbour } = town.families;
  const atHere = await count(sql`photo.location_id = ${town.here.id}`);
  expect(atHere).toBeGreaterThan(0);
  expect(await opens(town.staff.here.carer.actor)).toBe(atHere);
  expect(await opens(town.staff.there.carer.actor)).toBe(
    await count(sql`photo.location_id = ${town.there.id}`),
  );
  expect(await opens(town.office.actor)).toBe(await count(sql`true`));
  expect(await opens(neighbour.holder.actor)).toBeLessThan(atHere);
  for (const { actor } of [own.blocked, own.past, own.collects]) expect(await opens(actor)).toBe(0);
});

test("the inbox that is counted, by the code alone, is the one a person is the first to answer", async () => {
  const kinds = async (actor: PersonActor) =>
    (
      await askAsOwner<{ kind: string }>(
        sql`SELECT DISTINCT c.kind || ' ' || coalesce(c.location_id::text, '') AS kind FROM conversation c
          WHERE ${inOwnInbox(actor)}`,
      )
    ).map(({ kind }) => kind.split(" "));
  const { here, there } = town.staff;
  expect(await kinds(here.carer.actor)).toEqual([["group", town.here.id]]);
  expect(await kinds(here.manager.actor)).toEqual([["location", town.here.id]]);
  expect(await kinds(there.carer.actor)).toEqual([["group", town.there.id]]);
  for (const [kind] of await kinds(town.office.actor)) expect(kind).toBe("office");
  expect(await kinds(town.families.own.holder.actor)).toEqual([]);
});

test("papers and wishes in the own lists, by the code alone, are the own ones, for the office too", async () => {
  const people = [
    ...Object.values(town.families).flatMap(({ kid: _, ...adults }) => Object.values(adults)),
    ...Object.values(town.staff).flatMap((team) => Object.values(team)),
  ];
  const listed = { papers: 0, wishes: 0 };
  for (const { actor } of [...people, town.office]) {
    const papers = await askAsOwner<{ by: string }>(
      sql`SELECT document.payer_id AS by FROM document WHERE ${ownPapers(actor)}`,
    );
    const wishes = await askAsOwner<{ by: string }>(
      sql`SELECT notification_wish.person_id AS by FROM notification_wish WHERE ${ownWishes(actor)}`,
    );
    for (const { by } of [...papers, ...wishes]) expect(by).toBe(actor.personId);
    listed.papers += papers.length;
    listed.wishes += wishes.length;
  }
  const count = async (table: string) =>
    Number((await askAsOwner<{ n: string }>(sql`SELECT count(*) AS n FROM ${sql.identifier(table)}`))[0]?.n);
  expect(listed).toEqual({ papers: await count("document"), wishes: await count("notification_wish") });
  expect(listed.papers).toBeGreaterThan(0);
});

test("authority, by the code alone, is what stands in the guardianship today", async () => {
  const { own, neighbour } = town.families;
  const decides = ({ actor }: { actor: PersonActor }) =>
    workAsOwner((tx) => hasAuthorityOver(tx, actor, own.kid.id));
  for (const parent of [own.holder, own.second]) expect(await decides(parent)).toBe(true);
  for (const other of [own.informed, own.collects, own.blocked, own.past, neighbour.holder, town.office])
    expect(await decides(other)).toBe(false);
});
