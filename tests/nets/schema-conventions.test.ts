import { beforeAll, describe, expect, test } from "vitest";
import { type Catalogue, readCatalogue } from "./catalogue";
import { faultsOf, readRetention } from "./retention";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogue();
});

/** Tables whose key is not an `id` the database makes, each with the reason. */
const naturalKeys: Record<string, string> = {
  credential: "one per account",
  login_miss: "one counter per address and device",
  child_health: "one per child",
  child_profile: "one per child",
  child_address: "one per child",
  child_identity: "one per child",
  person_contact: "one per person",
  reading_brake: "one per person",
  person_billing: "one per person",
  staff_check: "one per person",
  photo_batch: "the form makes the id, so that an upload can go on where it stopped",
  photo_child: "a child is on a photo once",
  mail_pace: "one row for the house",
  news_read: "a person reads a piece of news once",
  invoice_series: "one counter per series and year",
  document_file: "one per document",
  contract_rate: "one per version",
  contract_payer: "one per version and payer",
};

/** No family data in them: everybody who is signed in may read the whole table. */
const openToAll = [
  "organisation",
  "logo",
  "location",
  "registration",
  "care_group",
  "care_group_size",
  "day_part",
  "opening",
  "closure_day",
  "request_policy",
  "product",
  "product_rate",
];

/** Where rows may be deleted at all, with the reason; everything else is ended, never removed. */
const deletable: Record<string, string> = {
  payer: "an organisation registered by mistake, on which nothing stands",
  recovery_code: "a new set replaces the old",
  session: "housekeeping, 30 days after the end",
  token: "housekeeping, 7 days after the end",
  setup_code: "likewise",
  login_attempt: "housekeeping, after 2 days",
  login_miss: "over once inside; housekeeping, after 90 days",
  email_switch: "housekeeping, after 90 days",
  outbox: "housekeeping, 90 days after it was done",
  local_mail: "housekeeping, after 90 days",
  notification: "housekeeping, after 90 days",
  merge: "housekeeping, 30 days after it was done",
  merge_row: "likewise",
  alarm: "housekeeping, two years after it was answered",
  mailing: "housekeeping, two years after it was sent",
  audit: "housekeeping, after its term",
  access_log: "housekeeping, after its term",
  reading_brake: "the watch, some minutes after the reading slowed down",
  child_address: "an address that is not known any more",
  child_identity: "a BSN that is not known any more",
  collector: "an accepted change writes the list anew",
  emergency_contact: "likewise",
  email_change: "housekeeping, 7 days after the end",
  import_file: "taken away before it was imported; housekeeping, 7 days after it came",
  attachment: "housekeeping, a day after it was put in and never sent",
  family_document: "housekeeping, 30 days after it was taken away",
  portrait: "housekeeping, 30 days after another took its place or it was taken away",
  photo: "taken away by staff; refused files after 30 days",
  photo_batch: "housekeeping, when no photo is left in it",
  photo_child: "a child tagged by mistake",
  opening: "taken back before it came into force",
  day_part: "likewise",
  request_policy: "likewise",
  registration: "likewise",
  terms_edition: "likewise",
  care_group_size: "likewise",
  product_rate: "likewise",
  closure_day: "a day to come that is opened again",
  group_closure: "likewise",
  placement: "one that was a mistake and on which nothing was built; the audit keeps it",
};

const tables = () => catalogue.tables.map((table) => table.name);
const columnsOf = (table: string) => catalogue.columns.filter((column) => column.table === table);
const may = (table: string, privilege: string) =>
  catalogue.grants.some((grant) => grant.table === table && grant.privilege === privilege && grant.whole);
const maySome = (table: string, privilege: string) =>
  catalogue.grants.some((grant) => grant.table === table && grant.privilege === privilege && grant.some);
const policiesOf = (table: string, command: string) =>
  catalogue.policies.filter((policy) => policy.table === table && [command, "ALL"].includes(policy.command));

describe("every table", () => {
  test("has an id made by the database, or a key of its own with a reason", () => {
    const without = tables().filter((table) => {
      const key = columnsOf(table).filter((column) => column.key);
      const [only, ...more] = key;
      return more.length > 0 || only?.name !== "id" || only.default !== "app.new_id()";
    });
    expect(without).toEqual(Object.keys(naturalKeys).sort());
  });

  test("says when a row came, in instants with a zone; days and money have exact types", () => {
    const without = tables().filter(
      (table) =>
        !columnsOf(table).some(
          (column) =>
            column.name === "created_at" &&
            column.required &&
            column.type === "timestamp with time zone" &&
            column.default === "now()",
        ),
    );
    expect(without).toEqual([]);
    const inexact = [
      "timestamp without time zone",
      "time with time zone",
      "real",
      "double precision",
      "money",
    ];
    expect(catalogue.columns.filter((column) => inexact.includes(column.type))).toEqual([]);
    const cents = catalogue.columns.filter((column) => /cents/.test(column.name));
    expect(cents.filter((column) => column.type !== "integer")).toEqual([]);
  });

  test("states what happens to it when its subject goes, and finds its rows by an index", () => {
    expect(catalogue.foreignKeys.filter((key) => key.onDelete === "a").map((key) => key.name)).toEqual([]);
    const slow = catalogue.foreignKeys.filter(
      (key) =>
        !catalogue.indexes.some((index) => {
          const leading = index.columns.slice(0, key.columns.length);
          return (
            index.table === key.table && !index.partial && key.columns.every((name) => leading.includes(name))
          );
        }),
    );
    expect(slow.map((key) => key.name)).toEqual([]);
  });

  test("has descending indexes in the order in which queries ask: `desc` puts nulls first", () => {
    const unused = catalogue.indexes.filter((index) => index.descendingNullsLast).map((index) => index.name);
    expect(unused, "write .desc().nullsFirst() in the schema").toEqual([]);
  });

  test("is classed keep or erase in docs/retention.md, as the database has it", () => {
    const classed = readRetention();
    expect(classed.map((row) => row.table).sort()).toEqual(tables());
    expect(classed.flatMap((row) => faultsOf(row, catalogue))).toEqual([]);
  });
});

describe("the second lock", () => {
  test("is on every table, for reading and for each way of writing that is granted", () => {
    expect(catalogue.tables.filter((table) => !table.secured)).toEqual([]);
    const open = tables().flatMap((table) =>
      ["SELECT", "INSERT", "UPDATE", "DELETE"]
        .filter((command) => may(table, command) || maySome(table, command))
        .filter((command) => policiesOf(table, command).length !== 1)
        .map((command) => `${table} ${command}`),
    );
    expect(open).toEqual([]);
    expect(tables().filter((table) => !may(table, "SELECT"))).toEqual([]);
  });

  test("asks one clock, which is the portal's and not the database's", () => {
    const ownClock = /(?<!app\.)\bnow\(\)|\bcurrent_(?:date|time)|\bclock_timestamp|\blocaltime/i;
    const asking = [
      ...catalogue.bodies.filter(({ text }) => ownClock.test(text)).map(({ name }) => name),
      ...catalogue.policies
        .filter(({ reads, writes }) => ownClock.test(reads + writes))
        .map(({ name }) => name),
    ];
    expect(asking).toEqual(["now"]);
  });

  test("lets nobody through unasked", () => {
    const everybody = catalogue.policies.filter(
      (policy) => policy.reads === "true" || policy.writes === "true",
    );
    expect(everybody.map((policy) => `${policy.table} ${policy.command}`).sort()).toEqual(
      openToAll.map((table) => `${table} SELECT`).sort(),
    );
    const loose = catalogue.policies.filter(
      (policy) =>
        policy.roles.join() !== "portal_app" ||
        (["INSERT", "UPDATE"].includes(policy.command) && policy.writes === ""),
    );
    expect(loose.map((policy) => policy.name)).toEqual([]);
  });

  test("belongs to a role that owns nothing and may not go past it", () => {
    expect(catalogue.role).toEqual({ login: false, super: false, bypass: false, owns: 0 });
    const tooMuch = tables().flatMap((table) =>
      ["TRUNCATE", "REFERENCES", "TRIGGER"]
        .filter((privilege) => may(table, privilege))
        .map((p) => [table, p]),
    );
    expect(tooMuch).toEqual([]);
    expect(tables().filter((table) => may(table, "DELETE"))).toEqual(Object.keys(deletable).sort());
  });

  test("asks through functions nobody can redirect", () => {
    expect(catalogue.functions.length).toBeGreaterThan(5);
    expect(
      catalogue.functions.filter((one) => !one.settings.includes("search_path=public, pg_temp")),
    ).toEqual([]);
  });

  test("keeps the audit and the log of looks as they were written", () => {
    for (const table of [
      "audit",
      "access_log",
      "log_entry_history",
      "ledger_entry",
      "allocation",
      "invoice",
      "invoice_line",
      "document",
    ])
      expect([table, maySome(table, "UPDATE")]).toEqual([table, false]);
    for (const table of ["audit", "access_log"])
      expect(policiesOf(table, "DELETE").map((policy) => policy.reads)).toEqual([
        "( SELECT app.is_job(VARIADIC ARRAY['housekeeping'::text]) AS is_job)",
      ]);
  });
});
