import type { Sql } from "postgres";
import { inject } from "vitest";
import { connectAsOwner } from "../../support/owner";
import type { BuiltAction } from "./manifests";
import type { Visitor } from "./people";

declare module "vitest" {
  interface ProvidedContext {
    portalOrigin: string;
    portalDatabase: string;
  }
}

export const openDatabase = (): Sql => connectAsOwner(inject("portalDatabase"));

const cookieOf = (visitor: Visitor, more = "") =>
  [visitor.token && `portal-session=${visitor.token}`, more].filter(Boolean).join("; ");

/** `at`: another portal than the one that all the nets ask. */
type Asked = { headers?: Record<string, string>; cookie?: string; at?: string };

export async function get(visitor: Visitor, path: string, { headers, cookie, at }: Asked = {}) {
  const response = await fetch((at ?? inject("portalOrigin")) + path, {
    redirect: "manual",
    headers: { cookie: cookieOf(visitor, cookie), "accept-language": "nl", ...headers },
  });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

export type Sent = { method?: "GET" | "POST"; body?: Buffer | FormData; origin?: string; at?: string };

/** Asks an address that is no page, from a page of ours unless another origin is given. */
export async function ask(visitor: Visitor, path: string, { method = "POST", body, origin, at }: Sent = {}) {
  const portal = at ?? inject("portalOrigin");
  const response = await fetch(portal + path, {
    method,
    redirect: "manual",
    headers: { cookie: cookieOf(visitor), origin: origin ?? portal, "accept-language": "nl" },
    body: body && !(body instanceof FormData) ? new Uint8Array(body) : body,
  });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

export const sendFile = (visitor: Visitor, path: string, body: Buffer) => ask(visitor, path, { body });

/** Posts a server action as the browser's script does: the arguments encoded, the action by its id. */
export async function post(
  visitor: Visitor,
  action: BuiltAction,
  fields: Record<string, string | readonly string[]>,
  at = inject("portalOrigin"),
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(`_1_${name}`, one);
  body.append("0", JSON.stringify(action.withState ? [{ status: "idle" }, "$K1"] : ["$K1"]));
  const response = await fetch(at + action.page, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookieOf(visitor), origin: at, "next-action": action.id, accept: "text/x-component" },
    body,
  });
  return { response, text: await response.text() };
}

/** What moves by itself: reading, failing and the portal's own work (which plans the letters of notifications). */
const restless: Record<string, string> = {
  audit: "SELECT id FROM audit WHERE outcome = 'done'",
  session: "SELECT id, revoked_at FROM session",
  outbox: "SELECT id FROM outbox WHERE id NOT IN (SELECT letter_id FROM notification_delivery)",
  notification: "SELECT id, read_at FROM notification WHERE read_at IS NOT NULL",
  account: "SELECT id, person_id, email, state FROM account",
};
const left = [
  "access_log",
  "login_attempt",
  "login_miss",
  "local_mail",
  "notification_delivery",
  "token",
  "document_file",
];

/** What belongs to one person and can be changed by an act about oneself; or the same tables without it. */
export function ofPerson(personId: string, own = true): Record<string, string> {
  const person = `${own ? "" : "NOT "}coalesce(person_id = '${personId}', false)`;
  const account = `account_id ${own ? "" : "NOT "}IN (SELECT id FROM account WHERE person_id = '${personId}')`;
  return {
    session: `SELECT id, revoked_at FROM session WHERE ${person}`,
    change_request: `SELECT * FROM change_request WHERE ${person}`,
    change_field: `SELECT * FROM change_field WHERE ${person}`,
    notification_wish: `SELECT * FROM notification_wish WHERE ${person}`,
    credential: `SELECT * FROM credential WHERE ${account}`,
    recovery_code: `SELECT * FROM recovery_code WHERE ${account}`,
    email_change: `SELECT * FROM email_change WHERE ${account}`,
  };
}

/** Everything else; the audit and the letters tell of acts about oneself too. */
export const asideFrom = (personId: string): Record<string, string> => ({
  ...ofPerson(personId, false),
  audit: "SELECT 1",
  outbox: "SELECT 1",
});

/** A fingerprint of every table, or of some only in part. */
export async function fingerprint(
  sql: Sql,
  parts: Record<string, string> = {},
): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`;
  const wanted = tables.map(({ name }) => name).filter((name) => !left.includes(name));
  const rows = wanted.map((name) => [name, parts[name] ?? restless[name] ?? `SELECT * FROM ${name}`]);
  return printOf(sql, Object.fromEntries(rows));
}

/** A fingerprint of these rows of these tables. */
export async function printOf(sql: Sql, parts: Record<string, string>): Promise<Record<string, string>> {
  const asked = Object.entries(parts).map(
    ([name, rows]) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS print FROM (${rows}) t`,
  );
  const prints = await sql.unsafe<{ name: string; print: string }[]>(asked.join(" UNION ALL "));
  return Object.fromEntries(prints.map(({ name, print }) => [name, print]));
}

export const changedTables = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(after).filter((table) => before[table] !== after[table]);
