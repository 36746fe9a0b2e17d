import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectAsOwner } from "../support/owner";
import { type Catalogue, readCatalogue } from "./catalogue";
import { type Asker, askersOf, kindsOfAsker } from "./second-lock/reach";
import { attempts, inReach, makeAttempts, type Row, readBy, refused, rowsOf } from "./second-lock/rows";
import { scopes } from "./second-lock/scopes";
import { buildTown } from "./second-lock/town";

let owner: Sql;
let catalogue: Catalogue;
let askers: Asker[];
let rows: Map<string, Row[]>;

beforeAll(async () => {
  owner = connectAsOwner();
  await makeAttempts(owner);
  catalogue = await readCatalogue();
  askers = askersOf(await buildTown(owner));
  const read = async ({ name }: { name: string }) => [name, await rowsOf(owner, name)] as const;
  rows = new Map(await Promise.all(catalogue.tables.map(read)));
}, 60_000);
afterAll(() => owner.end());

const tables = () => catalogue.tables.map(({ name }) => name);
const familyTables = () => tables().filter((name) => scopes[name] !== "house");
const allOf = (table: string) => rows.get(table) ?? [];
const foreignTo = (asker: Asker, table: string) => allOf(table).filter((row) => !inReach(asker, row));
const columnsOf = (table: string) => catalogue.columns.filter((column) => column.table === table);
const askerNamed = (name: string) => {
  const found = askers.find((one) => one.name === name);
  if (!found) throw new Error(`nobody is a ${name}`);
  return found;
};

test("every table says of whom its rows are, and holds rows to prove it with", () => {
  expect(Object.keys(scopes).sort()).toEqual(tables());
  expect(tables().filter((table) => allOf(table).length === 0)).toEqual([]);
  for (const table of familyTables()) {
    expect(foreignTo(askerNamed("stranger"), table).length, table).toBe(allOf(table).length);
    expect(foreignTo(askerNamed("parent"), table).length, table).toBeGreaterThan(0);
  }
});

describe.each(kindsOfAsker)("without the code's filter, a %s", (name) => {
  test("reads what is in reach, all of it and nothing else", async () => {
    const asker = askerNamed(name);
    for (const table of familyTables()) {
      const reached = allOf(table).filter((row) => inReach(asker, row));
      const read = await readBy(asker, table);
      expect([table, read.sort()]).toEqual([table, reached.map((row) => row.place).sort()]);
    }
  });

  test("adds nothing to others, signed by whoever it be", async () => {
    const asker = askerNamed(name);
    const taken = new Set<string>();
    for (const table of familyTables()) {
      const foreign = foreignTo(asker, table).flatMap(({ data }) => [
        data,
        { ...data, ...signed(asker, table) },
      ]);
      const answers = await attempts(
        asker,
        foreign.map((row) => insertOf(table, row)),
      );
      for (const [index, answer] of answers.entries())
        if (answer !== refused) taken.add(labelOf(asker, table, foreign[index] ?? {}));
    }
    expect([...taken].sort()).toEqual(Object.keys(asker.adds).sort());
  });

  test("adds nothing in the name of another", async () => {
    const asker = askerNamed(name);
    const taken = new Set<string>();
    for (const [table, column] of signatures()) {
      const other = { [column]: askerNamed(name === "parent" ? "carer" : "parent").personId };
      const rows = allOf(table).filter((row) => inReach(asker, row) && row.data[column] !== other[column]);
      const answers = await attempts(
        asker,
        rows.map(({ data }) => insertOf(table, { ...data, ...other })),
      );
      if (answers.some((answer) => answer !== refused)) taken.add(`${table}.${column}`);
    }
    expect([...taken]).toEqual([]);
  });

  test("changes and removes own rows only, and only where that is a right", async () => {
    const asker = askerNamed(name);
    const changed = { others: new Set<string>(), own: new Set<string>(), removed: new Set<string>() };
    for (const table of tables()) {
      const [column] = columnsOf(table).filter((one) => one.updatable && !one.generated);
      const updates = column
        ? await touching(asker, table, `UPDATE ${table} SET ${column.name} = ${column.name}`)
        : [];
      const deletes = await touching(asker, table, `DELETE FROM ${table}`);
      for (const row of [...updates, ...deletes]) if (!inReach(asker, row)) changed.others.add(table);
      if (updates.length > 0) changed.own.add(table);
      if (deletes.length > 0) changed.removed.add(table);
    }
    expect([...changed.others]).toEqual([]);
    expect([...changed.own].filter((table) => !asker.changes.includes(table))).toEqual([]);
    expect([...changed.removed].sort()).toEqual(asker.removes);
  });

  test("moves no own row to another family", async () => {
    const asker = askerNamed(name);
    const stranger = foreignTo(asker, "child")[0]?.data.id;
    const moved = new Set<string>();
    for (const { table } of catalogue.columns.filter((column) => column.name === "child_id"))
      if ((await touching(asker, table, `UPDATE ${table} SET child_id = '${stranger}'`)).length > 0)
        moved.add(table);
    expect([...moved]).toEqual([]);
  });
});

const acting = /^(?:asked|reported|replaced|started|added|linked|published)_by$|^author_id$/;
const ownRow = ["consent", "news_read", "access_log", "notification_wish"];

/** Columns that say who did it. */
const signatures = () =>
  catalogue.columns
    .filter(({ table, name }) => acting.test(name) || (name === "person_id" && ownRow.includes(table)))
    .map(({ table, name }) => [table, name] as const);

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function insertOf(table: string, row: object) {
  const columns = columnsOf(table)
    .filter((column) => !column.generated)
    .map((column) => column.name)
    .join(", ");
  const record = `jsonb_populate_record(NULL::${table}, ${literal(JSON.stringify(row))}::jsonb)`;
  return `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${record}`;
}

/** The same row as if the asker were the one who wrote, asked, paid or signed it. */
function signed({ personId }: Asker, table: string) {
  const own = catalogue.foreignKeys.filter((key) => key.table === table && key.target === "person");
  return Object.fromEntries(own.flatMap((key) => key.columns).map((column) => [column, personId || null]));
}

/** The table, or more exactly what was added, where that makes the difference between a right and a hole. */
function labelOf(asker: Asker, table: string, row: Row["data"]) {
  if (table === "attachment" && !row.message_id && !row.news_id) return "attachment, not sent yet";
  const ofOneself = ["change_request", "notification_wish"].includes(table);
  if (ofOneself && row.person_id === asker.personId) return `${table}, of oneself`;
  if (table === "access_log" && row.person_id === asker.personId) return "access_log, of oneself";
  const news = allOf("news").find((one) => one.data.id === row.news_id);
  return table === "news_read" && news && inReach(asker, news) ? "news_read, of news in reach" : table;
}

/** The rows that this statement touches, tried on each row alone. */
async function touching(asker: Asker, table: string, statement: string) {
  const all = allOf(table);
  const answers = await attempts(
    asker,
    all.map((row) => `${statement} WHERE ctid = '${row.place}'`),
  );
  return all.filter((_, index) => answers[index] === "1");
}
