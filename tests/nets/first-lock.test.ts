import { type SQL, sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/auth/actor";
import { openDocument } from "@/lib/documents/open-document";
import { familiesWithin, sheetsWithin } from "@/lib/family/policy";
import { aboutOwnChild } from "@/lib/logbook/policy";
import { inWorkedInbox, newsForParents, newsForStaff, ownConversation } from "@/lib/messages/policy";
import { ofOwnChildren, ofOwnLocations } from "@/lib/photo/policy";
import { mayPlanForChild } from "@/lib/planning/policy";
import { now } from "@/lib/time/clock";
import { askAsOwner } from "../support/ask-as-owner";
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
  "photos of a location": {
    table: "photo",
    alias: "photo",
    condition: ofOwnLocations,
    questions: ["place"],
  },
};

/** Who asks, with the roles held today. */
function actorOf({ personId, name }: Asker): PersonActor {
  const people = [
    ...Object.values(town.families).flatMap(({ kid: _, ...adults }) => Object.values(adults)),
    ...Object.values(town.staff).flatMap((team) => Object.values(team)),
  ];
  const found = people.find((one) => one.id === personId)?.actor;
  const nobody = { ...town.families.own.holder.actor, personId };
  return name === "colleague of the past" ? { ...nobody, grants: [] } : (found ?? nobody);
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
  for (const other of [own.blocked, own.past, town.staff.here.carer])
    expect(await read(newsForParents(other.actor))).toEqual([]);
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

test("child sheets, by the code alone, are there for who works with children at the location", async () => {
  const places = async (actor: PersonActor) =>
    (
      await askAsOwner<{ id: string }>(sql`SELECT id FROM location WHERE ${sheetsWithin(actor, sql`id`)}`)
    ).map(({ id }) => id);
  const { here, there } = town.staff;
  for (const { actor } of [here.carer, here.manager]) expect(await places(actor)).toEqual([town.here.id]);
  expect(await places(there.carer.actor)).not.toContain(town.here.id);
  for (const { actor } of [town.office, town.families.own.holder]) expect(await places(actor)).toEqual([]);
});
