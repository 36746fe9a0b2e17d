import type { Sql, TransactionSql } from "postgres";
import { connectAsOwner } from "./database";

const word = "Hottentottententententoonstelling".repeat(7);

/** Everything people write or name, by table, with the most letters its forms take of a word. */
const written: Record<string, Record<string, number>> = {
  organisation: { name: 80, street: 100, city: 80, blocked_text: 200, complaints_body: 100 },
  terms_edition: { name: 80 },
  location: { name: 80, street: 100, city: 80 },
  care_group: { name: 80 },
  person: { given_name: 80, family_name: 80 },
  person_contact: { street: 100, city: 80 },
  payer: { name: 120, street: 100, city: 80 },
  ledger_entry: { reason: 200 },
  child: { given_name: 80, family_name: 80 },
  child_address: { street: 100, city: 80 },
  child_profile: { school: 120 },
  child_health: {
    diet: 200,
    remarks: 200,
    medicines: 200,
    vaccinations: 200,
    doctor_name: 120,
    insurer: 80,
    policy_number: 40,
  },
  collector: { name: 120, relation: 40 },
  emergency_contact: { name: 120, relation: 40 },
  guardianship: { block_reason: 200, proof: 200 },
  family_document: { name: 120 },
  contract_version: { reason: 200 },
  contract_rate: { reason: 200 },
  product: { name: 80 },
  book_year: { reason: 200 },
  mailing: { subject: 100, inbox_name: 80, audience_name: 80, sender_name: 160 },
  conversation: { subject: 100, child_name: 160, inbox_name: 80 },
  message: { author_name: 160, body: 200 },
  news: { title: 100, body: 200, author_name: 160 },
  attachment: { file_name: 150 },
  photo: { caption: 200, file_name: 120 },
  log_entry: { text: 200, author_name: 160 },
  care_request: { note: 200, reason: 200 },
  absence: { note: 200 },
  change_request: { reason: 200 },
  change_field: { old_value: 200, new_value: 200 },
  alarm: { note: 200 },
  email_switch: { note: 200 },
  closure_day: { name: 80 },
  group_closure: { reason: 80 },
  merge: { gone_name: 160 },
  participant: { display_name: 160 },
  log_entry_history: { text: 200 },
};

/** Written by programs under a name that people's texts have elsewhere. */
const ofPrograms = new Set([
  "alarm.subject",
  "invoice_line.child_name",
  "invoice_line.description",
  "local_mail.subject",
  "local_mail.text",
  "merge.subject",
  "merge_row.column_name",
  "merge_row.table_name",
]);

/** What else is text: keys, codes, numbers, e-mail addresses one logs in with, and what programs write. */
const notWritten =
  /(?:^|_)(?:id|key|hash|kind|state|code|number|postcode|phone|email|iban|bsn\w*|sha256|secret|colour|prefix|digits|reference|job|act|at|mode|role|language|placeholder|agent|content_type|mime_type|recipient|html|last_error|what|outcome|type|field|question|sort_name|search_name|qualification|encoding|separator|file_name|purpose|side|fingerprint|relation|series|wish|topic|rejection|country|decision|readers|objected_from|channel|url|school_region|basis|day_part)$/;

type Column = { table: string; column: string };

const columnsOf = (sql: Sql): Promise<Column[]> =>
  sql<Column[]>`select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'text' order by 1, 2`;

const keysOf = async (sql: TransactionSql, table: string): Promise<string[]> => {
  const rows = await sql<{ name: string }[]>`select a.attname as name from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = ${table}::regclass and i.indisprimary`;
  return rows.map((row) => row.name);
};

/** What is planted was never written by anybody: no trigger may refuse it or follow from it. */
async function quietly(sql: TransactionSql, table: string, work: () => Promise<unknown>) {
  await sql`alter table ${sql(table)} disable trigger user`;
  await work();
  await sql`alter table ${sql(table)} enable trigger user`;
}

async function plantIn(sql: TransactionSql, table: string, columns: Record<string, number>) {
  await sql`create table planted.${sql(table)} as table ${sql(table)}`;
  for (const [column, most] of Object.entries(columns)) {
    const name = sql(column);
    const long = word.slice(0, most - 1);
    await sql`update ${sql(table)} set ${name} = left(${name}, ${Math.max(0, 119 - most)}) || ${long}
      where ${name} is not null and ${name} <> ''`;
  }
}

async function takeOut(sql: TransactionSql, table: string, columns: Record<string, number>) {
  const same = (await keysOf(sql, table)).map((key) => `t."${key}" = p."${key}"`).join(" and ");
  const set = Object.keys(columns).map((column) => `"${column}" = p."${column}"`);
  await sql.unsafe(`update "${table}" t set ${set.join(", ")} from planted."${table}" p where ${same}`);
}

/** Papers keep their own words: there the long word follows the name of whoever they are for. */
async function plantInPapers(sql: TransactionSql) {
  await sql`create table planted.document as table document`;
  await sql`update document set sheet = replace(sheet::text, (sheet->'addressee'->>0), (sheet->'addressee'->>0) || ${word})::jsonb`;
}

/** Lengthens every name and text of the portal under test, and gives the way back. */
export async function plantLongWords(): Promise<() => Promise<void>> {
  const connection = connectAsOwner();
  const tables = Object.entries(written);
  await connection.begin(async (sql) => {
    await sql`create schema planted`;
    for (const [table, columns] of tables) await quietly(sql, table, () => plantIn(sql, table, columns));
    await quietly(sql, "document", () => plantInPapers(sql));
  });
  return async () => {
    await connection.begin(async (sql) => {
      for (const [table, columns] of tables) await quietly(sql, table, () => takeOut(sql, table, columns));
      await quietly(sql, "document", () => takeOut(sql, "document", { sheet: 0 }));
      await sql`drop schema planted cascade`;
    });
    await connection.end();
  };
}

/** Texts that this file has not heard of. */
export async function unknownTexts(): Promise<string[]> {
  const sql = connectAsOwner();
  const columns = await columnsOf(sql);
  await sql.end();
  return columns
    .filter(({ table, column }) => !notWritten.test(column) && written[table]?.[column] === undefined)
    .map(({ table, column }) => `${table}.${column}`)
    .filter((name) => !ofPrograms.has(name));
}
