import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { type Answer, actions, routes, sendings } from "../route-matrix";
import { type BuiltAction, builtActions, builtRoutes } from "./manifests";
import { kinds, type Visitor, visitorsOf } from "./people";
import {
  asideFrom,
  ask,
  changedTables,
  fingerprint,
  get,
  ofPerson,
  openDatabase,
  post,
  printOf,
} from "./portal";
import { napsOfToday } from "./world/logbook";
import { settled } from "./world/set-up";
import { buildWorld, type Whose, type World, whose } from "./world/world";

let sql: Sql;
let visitors: Visitor[];
let world: World;

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  world = await buildWorld(sql, visitors);
}, 120_000);
afterAll(() => sql.end());

const visitor = (kind: string): Visitor => {
  const found = visitors.find((one) => one.kind === kind);
  if (!found) throw new Error(`nobody is ${kind}`);
  return found;
};

test("the matrix names every address and every action of the build, and nothing else", () => {
  expect(Object.keys(routes).sort()).toEqual(builtRoutes());
  expect(Object.keys(actions).sort()).toEqual(
    builtActions()
      .map((action) => action.name)
      .sort(),
  );
});

describe.each(Object.entries(routes))("%s", (path, route) => {
  test.each(kinds)("for %s", async (kind) => {
    if (!route.id) {
      expect(await answerOf(kind, path)).toBe(route.answers[kind]);
      return;
    }
    for (const thing of [route, ...(route.also ?? [])]) {
      const at = (one: Whose) => path.replace(/\[\w+\].*$/, thing.id(world[one]) + (route.rest ?? ""));
      const missing = await bodyOf(kind, at("nowhere"));
      for (const one of whose) {
        const seen = route.answers[kind] === "ok" && (thing.sees[kind]?.includes(one) ?? false);
        const answer = await answerOf(kind, at(one));
        const hidden =
          route.answers[kind] === "ok" && Object.keys(thing.sees).length > 0 ? "gone" : route.answers[kind];
        expect([one, answer]).toEqual([one, seen ? "ok" : hidden]);
        if (!seen && hidden === "gone") expect(await bodyOf(kind, at(one))).toBe(missing);
      }
    }
  });
});

async function answerOf(kind: string, path: string): Promise<Answer | string> {
  const { response } = await get(visitor(kind), path);
  const place = response.headers.get("location");
  const login = new URL(place ?? "/", "http://portal.invalid");
  const goesOn = login.pathname === "/login" && login.searchParams.get("next") === path;
  if (response.status === 307 && goesOn) return "login";
  if (response.status === 307 && place === "/login" && path === "/") return "login";
  if (response.status === 307) return place ?? "";
  return { 200: "ok", 404: "gone", 401: "denied", 405: "post only" }[response.status] ?? `${response.status}`;
}

/** What a person gets to read: the words of a page, in the order of the alphabet (they come in parts), or the file. */
async function bodyOf(kind: string, path: string) {
  const { response, body } = await get(visitor(kind), path);
  const text = body.toString();
  if (!response.headers.get("content-type")?.includes("html")) return text;
  const words = [...text.matchAll(/(?:<title>|\\"children\\":\\")([^<"\\]+)/g)].map((match) => match[1]);
  return words.sort().join("\n");
}

const actionOf = (name: string): BuiltAction => {
  const action = builtActions().find((one) => one.name === name);
  if (!action) throw new Error("The build has no such action.");
  return action;
};

const isChosen = (response: Response) => response.headers.get("set-cookie")?.includes("child=") ?? false;

describe.each(Object.entries(actions))("%s", (name, row) => {
  test("changes nothing for others, and something for who may", async () => {
    const action = actionOf(name);
    await napsOfToday(
      sql,
      [world.own, world.neighbour, world.far].map(({ entries }) => entries.nap),
    );
    const before = await fingerprint(sql);
    if ("public" in row) await post(visitor("anonymous"), action, row.public);
    else if ("self" in row) await post(visitor("anonymous"), action, row.self);
    else
      for (const kind of kinds)
        for (const one of whose) {
          if (row.may[kind]?.includes(one)) continue;
          const { response } = await post(visitor(kind), action, row.fields(world[one]));
          expect([kind, one, isChosen(response)]).toEqual([kind, one, false]);
        }
    expect(changedTables(before, await fingerprint(sql))).toEqual([]);
    if (!("works" in row) || !("fields" in row)) return;
    const { response, text } = await post(visitor(row.works), action, row.fields(world.own));
    const changed = changedTables(before, await fingerprint(sql));
    if (row.leaves === "cookie") expect([isChosen(response), changed]).toEqual([true, []]);
    else expect(changed, text.slice(0, 600)).not.toEqual([]);
  });
});

/** What an action answered: where it leads, that it was done, or the code of its refusal. */
function replyOf({ response, text }: Awaited<ReturnType<typeof post>>): string {
  const place = response.headers.get("x-action-redirect");
  if (place) return place.split(";")[0]?.replace(/[0-9a-f-]{36}/, "[id]") ?? "";
  const [, status, said = ""] = text.match(/"status":"(refused|done)","message":"((?:[^"\\]|\\.)*)"/) ?? [];
  if (status !== "refused") return status ?? "stays";
  const sentence = JSON.parse(`"${said}"`);
  for (const { refusals, common } of [messages("nl"), messages("en")]) {
    const code = Object.entries(refusals).find(([, known]) => known === sentence)?.[0];
    if (code) return code;
    if (sentence === common.checkFields) return "invalidFields";
  }
  return sentence;
}

/** Two of the kinds are one person, and wrong passwords count together. */
async function asIfUntouched(personId: string | null) {
  await sql`DELETE FROM login_attempt`;
  await sql`DELETE FROM login_miss`;
  await sql`DELETE FROM notification_wish WHERE person_id = ${personId}`;
  await sql`DELETE FROM change_request WHERE person_id = ${personId} AND state = 'pending'`;
  await sql`UPDATE credential SET totp_secret = NULL WHERE totp_confirmed_at IS NULL`;
}

describe.each(Object.entries(actions).filter(([, row]) => "self" in row))("%s about oneself", (name, row) => {
  if (!("self" in row)) return;
  const signedIn = kinds.filter((kind) => kind !== "anonymous");
  const prove = async (kind: (typeof signedIn)[number], fields: typeof row.self) => {
    visitors = await visitorsOf(sql);
    const one = visitor(kind);
    await asIfUntouched(one.personId);
    const [mine, others] = [ofPerson(one.personId ?? ""), asideFrom(one.personId ?? "")];
    const before = [await printOf(sql, mine), await fingerprint(sql, others)] as const;
    const reply = replyOf(await post(one, actionOf(name), fields));
    expect(changedTables(before[1], await fingerprint(sql, others))).toEqual([]);
    const changed = changedTables(before[0], await printOf(sql, mine)).sort();
    await asIfUntouched(one.personId);
    return { reply, changed };
  };

  test.each(signedIn)("for %s", async (kind) => {
    const reply = row.replies[kind];
    const isDone = reply === "done" || reply.startsWith("/");
    expect(await prove(kind, row.self)).toEqual({ reply, changed: isDone ? row.changes : [] });
  });

  const { works } = row;
  if (!works) return;
  test("does what it is for", async () => {
    const { as, fields, reply, changes } = works;
    const kept = await sql`SELECT account_id, password_hash FROM credential`;
    expect(await prove(as, fields)).toEqual({ reply, changed: changes });
    for (const { account_id, password_hash } of kept)
      await sql`UPDATE credential SET password_hash = ${password_hash} WHERE account_id = ${account_id}`;
    await settled(sql);
  });
});

describe.each(Object.entries(sendings))("%s", (_, row) => {
  const send = async (kind: string, one: Whose, origin?: string) => {
    const { query = {}, body } = await row.send(world[one], world[kind === "otherParent" ? "far" : "own"]);
    const search = new URLSearchParams(query as Record<string, string>).toString();
    const path = search ? `${row.path}?${search}` : row.path;
    const answer = await ask(visitor(kind), path, { method: row.method, body, origin });
    const place = answer.response.headers.get("location")?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "[id]");
    const names: Record<number, string> = {
      200: "ok",
      303: place ?? "",
      401: "denied",
      404: "gone",
      409: "refused",
    };
    const { status } = answer.response;
    return { answer: names[status] ?? `${status}`, body: answer.body.toString("latin1") };
  };

  test("is refused where it should be, and leaves nothing", async () => {
    await settled(sql);
    const before = await fingerprint(sql);
    for (const kind of kinds) {
      const refused = whose.filter((one) => !row.may[kind]?.includes(one));
      const missing = refused.length > 0 ? (await send(kind, "nowhere")).body : "";
      for (const one of refused) {
        const { answer, body } = await send(kind, one);
        expect([kind, one, answer, body]).toEqual([kind, one, row.no[kind], missing]);
      }
      if (row.fromAnywhere) continue;
      const { answer } = await send(kind, "own", "https://elders.example");
      expect([kind, "from elsewhere", answer]).toEqual([kind, "from elsewhere", row.no.anonymous]);
    }
    expect(changedTables(before, await fingerprint(sql))).toEqual([]);
  });

  if (Object.keys(row.may).length === 0) return;
  test("is taken from who may", async () => {
    for (const kind of kinds)
      for (const one of row.may[kind] ?? []) {
        await settled(sql);
        const before = await fingerprint(sql);
        expect([kind, one, (await send(kind, one)).answer]).toEqual([kind, one, row.yes]);
        const changed = changedTables(before, await fingerprint(sql));
        if (row.changes) expect(changed).toContain(row.changes);
        else expect(changed).toEqual([]);
      }
  });
});
