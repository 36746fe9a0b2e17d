import postgres, { type Sql } from "postgres";
import { inject } from "vitest";
import type { BuiltAction } from "./manifests";
import type { Visitor } from "./people";

declare module "vitest" {
  interface ProvidedContext {
    portalOrigin: string;
    portalDatabase: string;
  }
}

export const openDatabase = (): Sql =>
  postgres(inject("portalDatabase"), { max: 2, onnotice: () => undefined });

const cookieOf = (visitor: Visitor, more = "") =>
  [visitor.token && `portal-session=${visitor.token}`, more].filter(Boolean).join("; ");

type Asked = { headers?: Record<string, string>; cookie?: string };

export async function get(visitor: Visitor, path: string, { headers, cookie }: Asked = {}) {
  const response = await fetch(inject("portalOrigin") + path, {
    redirect: "manual",
    headers: { cookie: cookieOf(visitor, cookie), "accept-language": "nl", ...headers },
  });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

/** Posts a server action as the browser's script does: the arguments encoded, the action by its id. */
export async function post(
  visitor: Visitor,
  action: BuiltAction,
  fields: Record<string, string | readonly string[]>,
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(`_1_${name}`, one);
  body.append("0", JSON.stringify(action.withState ? [{ status: "idle" }, "$K1"] : ["$K1"]));
  const origin = inject("portalOrigin");
  const response = await fetch(origin + action.page, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookieOf(visitor), origin, "next-action": action.id, accept: "text/x-component" },
    body,
  });
  return { response, text: await response.text() };
}

/** What moves by itself: reading, failing and the portal's own work. */
const restless: Record<string, string> = {
  audit: "SELECT id FROM audit WHERE outcome = 'done'",
  session: "SELECT id, revoked_at FROM session",
  outbox: "SELECT id FROM outbox",
  account: "SELECT id, person_id, email, state FROM account",
};
const left = ["access_log", "login_attempt", "local_mail", "token", "document_file"];

/** A fingerprint of every table. */
export async function fingerprint(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`;
  const wanted = tables.map(({ name }) => name).filter((name) => !left.includes(name));
  const parts = wanted.map((name) => {
    const rows = restless[name] ?? `SELECT * FROM ${name}`;
    return `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS print FROM (${rows}) t`;
  });
  const prints = await sql.unsafe<{ name: string; print: string }[]>(parts.join(" UNION ALL "));
  return Object.fromEntries(prints.map(({ name, print }) => [name, print]));
}

export const changedTables = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(after).filter((table) => before[table] !== after[table]);
